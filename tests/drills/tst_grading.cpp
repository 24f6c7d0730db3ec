#include "tests/drills/tst_grading.h"

#include "drills/grading/grader.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

Concept askForCost()
{
    Concept idea;
    idea.parts = {{u"cost"_s, {u"cost|costs"_s, u"lose * money"_s, u"price of"_s, u"how|what much"_s}, {SlotKind::Money}},
                  {u"them"_s, {u"you|him|her|them"_s, u"per|a|each week|month|year"_s}, {}}};
    idea.acts = {SpeechAct::Ask};
    idea.accepted = {u"What does that cost you in a week?"_s, u"How much money do you lose by it?"_s,
                     u"I ask what the waste costs them per month."_s, u"cost per week?"_s,
                     u"What is the damage in euros each year?"_s};
    idea.lookalike = {u"Our product costs 300 euros."_s, u"What may it cost at most?"_s};
    return idea;
}

Concept costIsKnown()
{
    Concept idea;
    idea.parts = {{u"cost"_s, {u"cost"_s, u"price tag"_s, u"lose * money"_s}, {SlotKind::Money}},
                  {u"known"_s, {u"know|say|tell|put|name"_s, u"be clear|known"_s, u"have a"_s}, {}}};
    idea.accepted = {u"we know what it costs them"_s, u"the pain has a price tag"_s, u"they said what they lose by it"_s,
                     u"the prospect put a figure on the damage"_s};
    idea.lookalike = {u"they know what our product costs"_s};
    return idea;
}

Concept askForDeciders()
{
    Concept idea;
    idea.parts = {{u"decide"_s, {u"decide"_s, u"sign off"_s, u"have * say"_s}, {}},
                  {u"who"_s, {}, {SlotKind::Person}}};
    idea.acts = {SpeechAct::Ask};
    idea.accepted = {u"Who decides about this besides you?"_s, u"Who else has a say?"_s,
                     u"I ask who signs the order in the end."_s};
    idea.lookalike = {u"Have you decided yet?"_s};
    return idea;
}

Concept concession()
{
    Concept idea;
    idea.parts = {{u"less"_s, {u"discount"_s, u"percent off"_s, u"for free"_s, u"knock * off"_s}, {}}};
    idea.accepted = {u"I'll give you ten percent off."_s, u"You can have the training for free."_s,
                     u"Because it is you, I knock 500 off the price."_s, u"I offer him a discount so that he says yes."_s};
    idea.lookalike = {u"If you sign for three years, the training is free."_s, u"There is no discount."_s};
    return idea;
}

Concept pitch()
{
    Concept idea;
    idea.parts = {{u"our"_s, {u"our * product|software|machine|oven|solution"_s, u"let me show|present"_s}, {}}};
    idea.accepted = {u"Our software does it in four seconds."_s, u"Let me show you our new oven."_s,
                     u"Let me present our solution to you."_s};
    idea.lookalike = {u"What product do you use now?"_s};
    return idea;
}

/// A grader with the concepts of this file.
struct Bench {
    Concept cost = askForCost();
    Concept deciders = askForDeciders();
    Concept known = costIsKnown();
    Concept free = concession();
    Concept early = pitch();
    std::vector<Gradable> turn;
    std::vector<Gradable> recall;
    std::vector<GradableFault> faults;
    Grader grader;

    Bench()
    {
        turn = {{CriterionId(u"interview.cost"_s), &cost,
                 {u"What it costs them is known in money or time."_s, u"Asks what the problem costs them in money or time."_s}},
                {CriterionId(u"qualify.deciders"_s), &deciders, {u"Asks who takes part in the decision and how."_s}}};
        recall = {{CriterionId(u"interview.cost"_s), &known, {u"we know what it costs them"_s}}};
        faults = {{FaultId(u"concession"_s), &free}, {FaultId(u"pitch-early"_s), &early}};
        prepare();
    }

    void prepare()
    {
        grader = Grader();
        grader.prepare(turn, AnswerKind::Turn);
        grader.prepare(recall, AnswerKind::Recall);
        grader.prepare(faults);
    }

    [[nodiscard]] Grade take(const QString &text, bool confirmed = false) const
    {
        Situation situation;
        situation.summaryConfirmed = confirmed;
        return grader.grade(text, turn, faults, situation);
    }

    [[nodiscard]] CriterionGrade cost_(const QString &text) const { return take(text).criteria.front(); }

    [[nodiscard]] CriterionGrade recalled(const QString &text) const
    {
        Situation situation;
        situation.kind = AnswerKind::Recall;
        return grader.grade(text, recall, {}, situation).criteria.front();
    }
};

/// Words that turn up in wordings, drawn at random.
QString randomWording(std::mt19937 &random)
{
    static const QStringList words = u"what does it cost you a week who decides we know not the price of them later money "
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
    case Verdict::NotFound: return 0;
    case Verdict::CannotTell: return 1;
    case Verdict::Found: return 2;
    }
    return 0;
}

const QStringList &probes()
{
    static const QStringList texts = {
        u"What does it cost you a week?"_s,      u"Who decides about it, and what do you lose?"_s,
        u"We do not know the price."_s,          u"I'll ask what it costs later."_s,
        u"I can give you a discount for free."_s, u"She said it costs them a lot of money."_s};
    return texts;
}

} // namespace

void TestGrading::gradesTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("accepted wording") << u"What does that cost you in a week?"_s << Verdict::Found;
    QTest::newRow("other words") << u"And how much money do you lose each month because of that?"_s << Verdict::Found;
    QTest::newRow("note") << u"cost per week?"_s << Verdict::Found;
    QTest::newRow("narrated") << u"I ask what the mistakes cost them per year"_s << Verdict::Found;
    QTest::newRow("typing errors") << u"How much monney do you lsoe by it every weeek?"_s << Verdict::Found;
    QTest::newRow("something else") << u"Nice weather today."_s << Verdict::NotFound;
    QTest::newRow("the other criterion") << u"Who decides about this besides you?"_s << Verdict::NotFound;
    QTest::newRow("empty") << QString() << Verdict::NotFound;
    QTest::newRow("blank") << u"  \n "_s << Verdict::NotFound;
}

void TestGrading::gradesTurns()
{
    QFETCH(QString, text);
    QFETCH(Verdict, verdict);

    const CriterionGrade grade = Bench().cost_(text);

    QVERIFY2(grade.verdict == verdict, qPrintable(QString::number(grade.probability)));
    QCOMPARE(grade.criterion, CriterionId(u"interview.cost"_s));
}

void TestGrading::gradesRecall_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("accepted wording") << u"the pain has a price tag"_s << true;
    QTest::newRow("other words") << u"We know how much it costs them each week."_s << true;
    QTest::newRow("negated") << u"We don't know what it costs them."_s << false;
    QTest::newRow("put off") << u"What it costs them we will find out later."_s << false;
    QTest::newRow("something else") << u"The next talk is arranged."_s << false;
}

void TestGrading::gradesRecall()
{
    QFETCH(QString, text);
    QFETCH(bool, found);

    const CriterionGrade grade = Bench().recalled(text);

    QVERIFY2((grade.verdict == Verdict::Found) == found, qPrintable(QString::number(grade.probability)));
}

void TestGrading::showsTheWords()
{
    const QString text = u"Good to hear. So what does that cost you in a week? I'm curious."_s;

    const CriterionGrade grade = Bench().cost_(text);

    QCOMPARE(grade.verdict, Verdict::Found);
    QVERIFY(!grade.evidence.empty());
    qsizetype last = -1;
    QString shown;
    for (const Span &span : grade.evidence) {
        QVERIFY(span.begin > last && span.length > 0 && span.begin + span.length <= text.size());
        last = span.begin + span.length;
        shown += text.mid(span.begin, span.length);
    }
    QVERIFY2(shown.contains(u"cost"), qPrintable(shown));
}

void TestGrading::cannotTellWithoutWordings()
{
    const Concept empty;
    const std::vector<Gradable> criteria = {{CriterionId(u"a.empty"_s), &empty, {}}, {CriterionId(u"a.none"_s), nullptr, {}}};
    Grader grader;
    grader.prepare(criteria, AnswerKind::Turn);

    for (const CriterionGrade &grade : grader.grade(u"anything"_s, criteria, {}, {}).criteria) {
        QCOMPARE(grade.verdict, Verdict::CannotTell);
        QCOMPARE(grade.probability, 500);
    }
}

void TestGrading::believesNoCopies()
{
    const Bench bench;

    for (const QString &given : bench.turn.front().givenTexts)
        QVERIFY(bench.cost_(given).verdict != Verdict::Found);
    QVERIFY(bench.cost_(u"I would, well: asks what the problem costs them in money or time."_s).verdict != Verdict::Found);
    QCOMPARE(bench.cost_(u"Asks what the problem costs them in money or time. So: what does that cost you in a week?"_s).verdict,
             Verdict::Found);
}

void TestGrading::takesTheStatementInRecall()
{
    QCOMPARE(Bench().recalled(u"We know what it costs them"_s).verdict, Verdict::Found);
}

void TestGrading::believesNoStuffing()
{
    const Bench bench;
    std::mt19937 random(7);
    QString everything;
    for (int i = 0; i < 300; ++i)
        everything += randomWording(random) + u". "_s;

    for (const CriterionGrade &grade : bench.take(everything).criteria)
        QVERIFY(grade.verdict != Verdict::Found);
    const QString stuffed = u"cost price money week you lose decide who say budget sign boss month year order waste euro damage"_s;
    for (const CriterionGrade &grade : bench.take(stuffed).criteria)
        QVERIFY(grade.verdict != Verdict::Found);
}

void TestGrading::noticesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << u"What does that cost you in a week?"_s << false << QString();
    QTest::newRow("discount") << u"Because it's you, I'll knock ten percent off the price."_s << false << u"concession"_s;
    QTest::newRow("pitch") << u"Let me show you our new oven."_s << false << u"pitch-early"_s;
    QTest::newRow("pitch after the summary") << u"Let me show you our new oven."_s << true << QString();
}

void TestGrading::noticesFaults()
{
    QFETCH(QString, text);
    QFETCH(bool, confirmed);
    QFETCH(QString, fault);

    const Grade grade = Bench().take(text, confirmed);

    QStringList names;
    for (const FaultGrade &found : grade.faults)
        names.append(found.fault.value);
    QCOMPARE(names.join(u','), fault);
}

void TestGrading::neverLowersForAnAcceptedWording()
{
    std::mt19937 random(20);
    Bench bench;
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

void TestGrading::neverRaisesForALookalikeWording()
{
    std::mt19937 random(21);
    Bench bench;
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

void TestGrading::givesTheSameGradeAgain()
{
    const Bench first;
    const Bench second;
    for (const QString &probe : probes()) {
        QCOMPARE(first.take(probe), first.take(probe));
        QCOMPARE(first.take(probe), second.take(probe));
    }
}

void TestGrading::isQuickWithLongTexts()
{
    const Bench bench;
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

void TestGrading::gradesAgainstReferences()
{
    const Grader grader;
    const QString question = u"Why did the bulb go out?"_s;
    const QStringList references = {u"BEST: The circuit is open because the switch is off"_s};

    const CriterionGrade right = grader.gradeReference(question, references, u"the switch is off so the circuit is open"_s);
    const CriterionGrade wrong = grader.gradeReference(question, references, u"because it rains"_s);

    QVERIFY(right.criterion.isEmpty());
    QVERIFY(right.probability > 500);
    QVERIFY(wrong.probability < 500);
    QCOMPARE(grader.gradeReference(question, {}, u"x"_s).verdict, Verdict::CannotTell);
}

} // namespace tests
