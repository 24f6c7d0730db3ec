#include "tests/training/tst_casewordings.h"

#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

CriterionGrade graded(WorkspaceFixture &fixture, const QString &text, const CriterionId &criterion,
                      const QString &scenario)
{
    Situation situation;
    situation.process = u"sales"_s;
    situation.step = criterion.value.section(u'.', 0, 0);
    situation.scenario = scenario;
    situation.summaryConfirmed = true;
    return fixture.workspace().content.current().gradeTurn(text, {criterion}, situation).criteria.front();
}

} // namespace

void TestCaseWordings::countWithTheirProspectOnly_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("elsewhere");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("text");
    QTest::newRow("bakery, managers") << u"bakery"_s << u"machine-shop"_s << u"concerns.answered"_s
                                      << u"They keep the pencil, each manager writes in what seems right."_s;
    QTest::newRow("machine shop, alarms")
        << u"machine-shop"_s << u"bakery"_s << u"concerns.answered"_s
        << u"An engineer of ours looks at each warning first, nine of the 212 were false."_s;
    QTest::newRow("care home, outage") << u"care-home"_s << u"bakery"_s << u"concerns.answered"_s
                                       << u"A printed week hangs in every home each afternoon."_s;
    QTest::newRow("bakery, who") << u"bakery"_s << u"care-home"_s << u"prepare.who"_s
                                 << u"Klein Bakeries, family firm, eleven shops, Marta for operations"_s;
    QTest::newRow("care home, shown")
        << u"care-home"_s << u"machine-shop"_s << u"show-fit.linked"_s
        << u"You said that gaps show up only days ahead. In this roster of the Mill you see them in red."_s;
}

void TestCaseWordings::countWithTheirProspectOnly()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, elsewhere);
    QFETCH(const QString, criterion);
    QFETCH(const QString, text);
    WorkspaceFixture fixture;

    const CriterionGrade here = graded(fixture, text, CriterionId(criterion), scenario);
    const CriterionGrade there = graded(fixture, text, CriterionId(criterion), elsewhere);
    const CriterionGrade nowhere = graded(fixture, text, CriterionId(criterion), {});

    QVERIFY2(here.verdict == Verdict::Found, qPrintable(QString::number(here.probability)));
    QVERIFY2(there.probability < here.probability, qPrintable(QString::number(there.probability)));
    QVERIFY2(nowhere.probability < here.probability, qPrintable(QString::number(nowhere.probability)));
}

void TestCaseWordings::areFoundAsTheyStand_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("bakery") << u"bakery"_s;
    QTest::newRow("machine-shop") << u"machine-shop"_s;
    QTest::newRow("care-home") << u"care-home"_s;
}

/// What counts is found; what does not count never is.
void TestCaseWordings::areFoundAsTheyStand()
{
    QFETCH(const QString, scenario);
    WorkspaceFixture fixture;
    const Scenario *prospect = fixture.workspace().content.library().scenario(ScenarioId(scenario));
    QVERIFY(prospect);
    QVERIFY(!prospect->wordings.empty());

    QStringList wrong;
    for (const CaseWordings &wordings : prospect->wordings) {
        for (const QString &text : wordings.accepted) {
            const CriterionGrade grade = graded(fixture, text, wordings.criterion, scenario);
            if (grade.verdict != Verdict::Found)
                wrong.append(u"%1 %2: %3"_s.arg(wordings.criterion.value).arg(grade.probability).arg(text));
        }
        for (const QString &text : wordings.lookalike) {
            const CriterionGrade grade = graded(fixture, text, wordings.criterion, scenario);
            if (grade.verdict == Verdict::Found)
                wrong.append(u"%1 %2, no: %3"_s.arg(wordings.criterion.value).arg(grade.probability).arg(text));
        }
    }
    QCOMPARE(wrong, QStringList());
}

} // namespace tests
