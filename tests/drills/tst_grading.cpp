#include "tests/drills/tst_grading.h"

#include "tests/support/gradingbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

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

    const CriterionGrade grade = GradingBench().askedForCost(text);

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

    const CriterionGrade grade = GradingBench().recalledCost(text);

    QVERIFY2((grade.verdict == Verdict::Found) == found, qPrintable(QString::number(grade.probability)));
}

void TestGrading::showsTheWords()
{
    const QString text = u"Good to hear. So what does that cost you in a week? I'm curious."_s;

    const CriterionGrade grade = GradingBench().askedForCost(text);

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
    const std::vector<Gradable> criteria = {{CriterionId(u"a.empty"_s), &empty, {}},
                                            {CriterionId(u"a.none"_s), nullptr, {}}};
    Grader grader;
    grader.prepare(criteria);

    for (const CriterionGrade &grade : grader.grade(u"anything"_s, criteria, {}, {}).criteria) {
        QCOMPARE(grade.verdict, Verdict::CannotTell);
        QCOMPARE(grade.probability, 500);
    }
}

void TestGrading::believesNoCopies()
{
    const GradingBench bench;

    for (const QString &given : bench.turn.front().givenTexts)
        QVERIFY(bench.askedForCost(given).verdict != Verdict::Found);
    QVERIFY(bench.askedForCost(u"I would, well: asks what the problem costs them in money or time."_s).verdict
            != Verdict::Found);
    QCOMPARE(bench
                 .askedForCost(
                     u"Asks what the problem costs them in money or time. So: what does that cost you in a week?"_s)
                 .verdict,
             Verdict::Found);
}

void TestGrading::takesTheStatementInRecall()
{
    QCOMPARE(GradingBench().recalledCost(u"We know what it costs them"_s).verdict, Verdict::Found);
}

void TestGrading::noticesFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << u"What does that cost you in a week?"_s << false << QString();
    QTest::newRow("discount") << u"Because it's you, I'll knock ten percent off the price."_s << false
                              << u"concession"_s;
    QTest::newRow("pitch") << u"Let me show you our new oven."_s << false << u"pitch-early"_s;
    QTest::newRow("pitch after the summary") << u"Let me show you our new oven."_s << true << QString();
}

void TestGrading::noticesFaults()
{
    QFETCH(QString, text);
    QFETCH(bool, confirmed);
    QFETCH(QString, fault);

    const Grade grade = GradingBench().take(text, confirmed);

    QStringList names;
    for (const FaultGrade &found : grade.faults)
        names.append(found.fault.value);
    QCOMPARE(names.join(u','), fault);
}

void TestGrading::gradesAgainstReferences()
{
    const Grader grader;
    const QString question = u"Why did the bulb go out?"_s;
    const QStringList references = {u"BEST: The circuit is open because the switch is off"_s};

    const CriterionGrade right = grader.gradeReference(question, references,
                                                       u"the switch is off so the circuit is open"_s);
    const CriterionGrade wrong = grader.gradeReference(question, references, u"because it rains"_s);

    QVERIFY(right.criterion.isEmpty());
    QVERIFY(right.probability > 500);
    QVERIFY(wrong.probability < 500);
    QCOMPARE(grader.gradeReference(question, {}, u"x"_s).verdict, Verdict::CannotTell);
}

} // namespace tests
