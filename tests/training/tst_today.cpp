#include "tests/training/tst_today.h"

#include "app/training/today.h"
#include "app/training/walksession.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

void TestToday::plansSomethingForToday()
{
    WorkspaceFixture fixture;
    const auto first = training::planToday(fixture.workspace(), fixture.person(), false);
    QVERIFY(first.has_value());
    QCOMPARE(first->reason, training::TodayReason::FirstWalk);
    QVERIFY(!first->request.steps.empty() && first->request.steps.size() <= 3);
    QCOMPARE(first->lastDays.size(), size_t{7});

    const auto begun = training::WalkSession::begin(fixture.workspace(), fixture.person(), first->request);
    QVERIFY(begun.has_value());
    const auto &session = *begun;
    const auto second = training::planToday(fixture.workspace(), fixture.person(), false);
    QCOMPARE(second->reason, training::TodayReason::Unfinished);
    QCOMPARE(second->unfinished, std::optional(session->attempt()));

    for (size_t i = 0; i < first->request.steps.size(); ++i)
        QVERIFY(session->goOn().has_value());
    const auto third = training::planToday(fixture.workspace(), fixture.person(), true);
    QCOMPARE(third->reason, training::TodayReason::FirstOpen);
    QVERIFY(third->doneToday);
}

/// No prospect comes with the marketing process: its people walk the other one meanwhile.
void TestToday::plansWhatCanBeWalked()
{
    WorkspaceFixture fixture;
    storage::Person person = fixture.person();
    person.role = storage::PersonRole::Markets;

    const auto plan = training::planToday(fixture.workspace(), person, false);

    QVERIFY(plan.has_value());
    const Library &library = fixture.workspace().content.library();
    QCOMPARE(library.scenario(plan->request.scenario)->process, plan->request.process);
}

} // namespace tests
