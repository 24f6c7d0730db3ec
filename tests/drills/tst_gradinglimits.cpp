#include "tests/drills/tst_gradinglimits.h"

#include "tests/support/gradingbench.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

/// Words that turn up in wordings, drawn at random.
QString randomWording(std::mt19937 &random)
{
    static const QStringList words =
        u"what does it cost you a week who decides we know not the price of them later money "
        "lose ask tell show discount free budget date how much is are do never say"_s.split(u' ');
    QStringList drawn;
    const auto count = 2 + random() % 9;
    for (std::uint_fast32_t i = 0; i < count; ++i)
        drawn.append(words[static_cast<qsizetype>(random() % static_cast<std::uint_fast32_t>(words.size()))]);
    return drawn.join(u' ') + (random() % 3 == 0 ? u"?"_s : QString());
}

int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotFound:
        return 0;
    case Verdict::CannotTell:
        return 1;
    case Verdict::Found:
        return 2;
    }
    return 0;
}

const QStringList &probes()
{
    static const QStringList texts = {
        u"What does it cost you a week?"_s,       u"Who decides about it, and what do you lose?"_s,
        u"We do not know the price."_s,           u"I'll ask what it costs later."_s,
        u"I can give you a discount for free."_s, u"She said it costs them a lot of money."_s};
    return texts;
}

} // namespace

void TestGradingLimits::believesNoStuffing()
{
    const GradingBench bench;
    std::mt19937 random(7);
    QString everything;
    for (int i = 0; i < 300; ++i)
        everything += randomWording(random) + u". "_s;

    for (const CriterionGrade &grade : bench.take(everything).criteria)
        QVERIFY(grade.verdict != Verdict::Found);
    const QString stuffed =
        u"cost price money week you lose decide who say budget sign boss month year order waste euro damage"_s;
    for (const CriterionGrade &grade : bench.take(stuffed).criteria)
        QVERIFY(grade.verdict != Verdict::Found);
}

void TestGradingLimits::neverLowersForAnAcceptedWording()
{
    std::mt19937 random(20);
    GradingBench bench;
    std::vector<Grade> before;
    for (const QString &probe : probes())
        before.push_back(bench.take(probe));
    for (int round = 0; round < 200; ++round) {
        (round % 2 == 0 ? bench.cost : bench.deciders).accepted.append(randomWording(random));
        bench.prepare();
        for (qsizetype i = 0; i < probes().size(); ++i) {
            const Grade after = bench.take(probes().at(i));
            Grade &earlier = before[static_cast<size_t>(i)];
            for (size_t c = 0; c < after.criteria.size(); ++c) {
                QVERIFY(after.criteria[c].probability >= earlier.criteria[c].probability);
                QVERIFY(rankOf(after.criteria[c].verdict) >= rankOf(earlier.criteria[c].verdict));
            }
            earlier = after;
        }
    }
}

void TestGradingLimits::neverRaisesForALookalikeWording()
{
    std::mt19937 random(21);
    GradingBench bench;
    std::vector<Grade> before;
    for (const QString &probe : probes())
        before.push_back(bench.take(probe));
    for (int round = 0; round < 200; ++round) {
        (round % 2 == 0 ? bench.cost : bench.deciders).lookalike.append(randomWording(random));
        bench.prepare();
        for (qsizetype i = 0; i < probes().size(); ++i) {
            const Grade after = bench.take(probes().at(i));
            Grade &earlier = before[static_cast<size_t>(i)];
            for (size_t c = 0; c < after.criteria.size(); ++c) {
                QVERIFY(after.criteria[c].probability <= earlier.criteria[c].probability);
                QVERIFY(rankOf(after.criteria[c].verdict) <= rankOf(earlier.criteria[c].verdict));
            }
            earlier = after;
        }
    }
}

void TestGradingLimits::givesTheSameGradeAgain()
{
    const GradingBench first;
    const GradingBench second;
    for (const QString &probe : probes()) {
        QCOMPARE(first.take(probe), first.take(probe));
        QCOMPARE(first.take(probe), second.take(probe));
    }
}

void TestGradingLimits::isQuickWithLongTexts()
{
    const GradingBench bench;
    QString text;
    while (text.size() < 100'000)
        text += u"What does that cost you in a week, and who decides? "_s;

    QElapsedTimer timer;
    timer.start();
    const Grade grade = bench.take(text);

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    for (const CriterionGrade &criterion : grade.criteria)
        QVERIFY(criterion.verdict != Verdict::Found);
}

} // namespace tests
