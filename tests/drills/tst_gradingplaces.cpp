#include "tests/drills/tst_gradingplaces.h"

#include "tests/support/gradingbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

Q_DECLARE_METATYPE(drills::Place)

namespace tests {

namespace {

CriterionGrade askedForCost(GradingBench &bench, const QString &text, Place place)
{
    bench.turn.front().place = place;
    return bench.askedForCost(text);
}

/// A grant against something in return.
Concept trade()
{
    Concept idea;
    idea.parts = {{u"condition"_s, {u"if you"_s, u"in return"_s, u"for a"_s}, {}},
                  {u"less"_s, {u"percent off"_s, u"discount"_s, u"for free"_s}, {}}};
    idea.accepted = {u"If you sign for three years, I can give you ten percent off."_s,
                     u"The training is for free if you order today."_s,
                     u"In return for a reference there is a discount."_s};
    return idea;
}

} // namespace

void TestGradingPlaces::needsMoreForOtherSteps_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Verdict>("plain");
    QTest::addColumn<Verdict>("vague");
    QTest::newRow("here") << Place::Here << Verdict::Found << Verdict::Found;
    QTest::newRow("earlier") << Place::Earlier << Verdict::Found << Verdict::CannotTell;
    QTest::newRow("ahead") << Place::Ahead << Verdict::Found << Verdict::CannotTell;
}

/// The same words: plain ones count everywhere, vague ones only where they are expected.
void TestGradingPlaces::needsMoreForOtherSteps()
{
    QFETCH(const Place, place);
    QFETCH(const Verdict, plain);
    QFETCH(const Verdict, vague);
    GradingBench bench;

    const CriterionGrade clear = askedForCost(bench, u"What does that cost you in a week?"_s, place);
    const CriterionGrade dim = askedForCost(bench, u"And how much is it then, for you, in euros?"_s, place);

    QVERIFY2(clear.verdict == plain, qPrintable(QString::number(clear.probability)));
    QVERIFY2(dim.verdict == vague, qPrintable(QString::number(dim.probability)));
    QVERIFY(place == Place::Here
            || dim.probability
                < askedForCost(bench, u"And how much is it then, for you, in euros?"_s, Place::Here).probability);
}

void TestGradingPlaces::releasesGuardsOnlyWhereMeant_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("negation meant") << u"Nobody knows what it costs, do they?"_s
                                    << u"Nobody knows what it costs you, do they?"_s << true;
    QTest::newRow("another negation") << u"Isn't there a sum you never told anybody?"_s
                                      << u"I won't ask what it costs you per week."_s << false;
    QTest::newRow("later, meant") << u"What will it have cost you later on, in a year?"_s
                                  << u"And what will it have cost you later on?"_s << true;
    QTest::newRow("another later") << u"Sooner or later you will know the damage, how big is it?"_s
                                   << u"I'll ask later what it costs you per week."_s << false;
    QTest::newRow("another report") << u"She told me you have a figure, which?"_s
                                    << u"She said that it costs them money each week."_s << false;
}

/// A wording that says "not" or "later" lifts that guard where it is said again, and nowhere else.
void TestGradingPlaces::releasesGuardsOnlyWhereMeant()
{
    QFETCH(const QString, accepted);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    GradingBench bench;
    bench.cost.accepted.append(accepted);
    bench.prepare();

    const CriterionGrade grade = bench.askedForCost(text);

    QVERIFY2((grade.verdict == Verdict::Found) == found, qPrintable(QString::number(grade.probability)));
}

void TestGradingPlaces::keepsLookalikesToTheirSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << u"What may it cost at most?"_s << false;
    QTest::newRow("beside a move") << u"What may it cost at most? And how much money do you lose each month by that?"_s
                                   << true;
    QTest::newRow("before a move")
        << u"And how much money do you lose each month by that? Our product costs 300 euros."_s << true;
}

void TestGradingPlaces::keepsLookalikesToTheirSentence()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);

    const CriterionGrade grade = GradingBench().askedForCost(text);

    QVERIFY2((grade.verdict == Verdict::Found) == found, qPrintable(QString::number(grade.probability)));
}

void TestGradingPlaces::takesNoTradeForAGift_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("gift");
    QTest::newRow("trade") << u"I can give you ten percent off if you sign for three years."_s << false;
    QTest::newRow("gift") << u"Because it is you, I knock ten percent off."_s << true;
    QTest::newRow("gift beside a trade")
        << u"You can have the training for free. The discount is there if you order today."_s << true;
}

void TestGradingPlaces::takesNoTradeForAGift()
{
    QFETCH(const QString, text);
    QFETCH(const bool, gift);
    const Concept traded = trade();
    GradingBench bench;
    bench.turn = {{CriterionId(u"terms.traded"_s), &traded, {}, Place::Here}};
    bench.prepare();

    const Grade grade = bench.take(text);

    const bool isFault = std::ranges::any_of(
        grade.faults, [](const FaultGrade &fault) { return fault.fault == FaultId(u"concession"_s); });
    QVERIFY2(isFault == gift, qPrintable(QString::number(grade.criteria.front().probability)));
}

} // namespace tests
