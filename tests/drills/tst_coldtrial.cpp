#include "tests/drills/tst_coldtrial.h"

#include "drills/certification/coldtrial.h"

#include <QTest>

#include <functional>

using drills::ColdFailed;
using drills::ColdObstacle;
using drills::ColdOutcome;
using drills::ColdPassed;
using drills::ColdTrial;
using drills::ColdUncounted;
using drills::ColdWaiting;
using drills::ColdWalk;
using drills::StepId;
using drills::StepState;
using std::chrono::milliseconds;
using std::chrono::minutes;

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QDate monday(2025, 3, 3);
const StepId opening(u"open"_s);
const StepId interview(u"interview"_s);
const StepId closing(u"close"_s);

using Change = std::function<void(ColdTrial &)>;

ColdTrial passed()
{
    ColdTrial trial;
    trial.date = monday;
    trial.walk = ColdWalk{};
    return trial;
}

void row(const char *name, const Change &change, const ColdOutcome &expected)
{
    ColdTrial trial = passed();
    change(trial);
    QTest::newRow(name) << trial << expected;
}

ColdOutcome uncounted(ColdObstacle why)
{
    return ColdUncounted{why};
}

void failedRows()
{
    row(
        "a step not said", [](ColdTrial &trial) { trial.recital.missingSteps = {closing}; },
        ColdFailed{{closing}, {}, {}});
    row(
        "a result not said", [](ColdTrial &trial) { trial.recital.missingResults = {opening}; },
        ColdFailed{{}, {opening}, {}});
    row(
        "a result open in the walk", [](ColdTrial &trial) { trial.walk->firstOpen = interview; },
        ColdFailed{{}, {}, interview});
    row(
        "both",
        [](ColdTrial &trial) {
            trial.recital.missingResults = {opening, closing};
            trial.walk->firstOpen = interview;
        },
        ColdFailed{{}, {opening, closing}, interview});
    row(
        "ended with a faulty recital",
        [](ColdTrial &trial) {
            trial.recital.missingSteps = {opening};
            trial.walk.reset();
        },
        ColdFailed{{opening}, {}, {}});
    // No ruling can mend what is open for certain.
    row(
        "open and provisional",
        [](ColdTrial &trial) {
            trial.walk->provisional = {opening};
            trial.walk->firstOpen = interview;
        },
        ColdFailed{{}, {}, interview});
    row(
        "faulty recital, provisional walk",
        [](ColdTrial &trial) {
            trial.recital.missingSteps = {opening};
            trial.walk->provisional = {interview};
        },
        ColdFailed{{opening}, {}, {}});
}

void waitingRows()
{
    row(
        "a provisional step", [](ColdTrial &trial) { trial.walk->provisional = {interview}; },
        ColdWaiting{{interview}});
    row(
        "a provisional result in the recital", [](ColdTrial &trial) { trial.recital.provisional = {closing}; },
        ColdWaiting{{closing}});
    row(
        "both, one of them twice",
        [](ColdTrial &trial) {
            trial.recital.provisional = {closing, opening};
            trial.walk->provisional = {opening, interview};
        },
        ColdWaiting{{closing, opening, interview}});
}

void uncountedRows()
{
    row(
        "program closed", [](ColdTrial &trial) { trial.wasClosed = true; }, uncounted(ColdObstacle::Interrupted));
    row(
        "pause of ten minutes", [](ColdTrial &trial) { trial.longestPause = minutes(10); }, ColdPassed{});
    row(
        "pause over ten minutes", [](ColdTrial &trial) { trial.longestPause = minutes(10) + milliseconds(1); },
        uncounted(ColdObstacle::Interrupted));
    row(
        "no walk after a faultless recital", [](ColdTrial &trial) { trial.walk.reset(); },
        uncounted(ColdObstacle::Interrupted));
    row(
        "interrupted when it had failed",
        [](ColdTrial &trial) {
            trial.recital.missingSteps = {opening};
            trial.wasClosed = true;
        },
        uncounted(ColdObstacle::Interrupted));
    row(
        "other practice first", [](ColdTrial &trial) { trial.practisedBefore = true; },
        uncounted(ColdObstacle::PractisedBefore));
    row(
        "scenario seen the week before", [](ColdTrial &trial) { trial.scenarioSeen = monday.addDays(-7); },
        uncounted(ColdObstacle::ScenarioSeen));
    row(
        "scenario seen, failed",
        [](ColdTrial &trial) {
            trial.scenarioSeen = monday.addDays(-27);
            trial.walk->firstOpen = opening;
        },
        uncounted(ColdObstacle::ScenarioSeen));
}

} // namespace

void TestColdTrial::judgesATrial_data()
{
    QTest::addColumn<ColdTrial>("trial");
    QTest::addColumn<ColdOutcome>("expected");

    row(
        "faultless and unbroken", [](ColdTrial &) {}, ColdPassed{});
    row(
        "scenario seen long ago", [](ColdTrial &trial) { trial.scenarioSeen = monday.addDays(-28); }, ColdPassed{});
    failedRows();
    waitingRows();
    uncountedRows();
}

void TestColdTrial::judgesATrial()
{
    QFETCH(const ColdTrial, trial);
    QFETCH(const ColdOutcome, expected);

    QVERIFY(drills::outcomeOf(trial) == expected);
}

void TestColdTrial::knowsNewScenarios_data()
{
    QTest::addColumn<QDate>("lastSeen");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("28 days ago") << monday.addDays(-28) << true;
    QTest::newRow("27 days ago") << monday.addDays(-27) << false;
    QTest::newRow("today") << monday << false;
    // The clock was set back since.
    QTest::newRow("tomorrow") << monday.addDays(1) << false;
}

void TestColdTrial::knowsNewScenarios()
{
    QFETCH(const QDate, lastSeen);
    QFETCH(const bool, isNew);

    QCOMPARE(drills::isNewScenario(lastSeen, monday), isNew);
    QVERIFY(drills::isNewScenario(std::nullopt, monday));
}

void TestColdTrial::readsTheWalk_data()
{
    QTest::addColumn<std::vector<StepState>>("states");
    QTest::addColumn<ColdWalk>("expected");
    const auto states = [](StepState first, StepState second, StepState third) {
        return std::vector<StepState>{first, second, third};
    };
    using enum StepState;
    QTest::newRow("unbroken") << states(Reached, Reached, Reached) << ColdWalk{};
    QTest::newRow("later steps not needed") << states(Reached, NotNeeded, NotNeeded) << ColdWalk{};
    QTest::newRow("reached late") << states(Reached, ReachedLate, Open) << ColdWalk{interview, {}};
    QTest::newRow("partly") << states(Partly, Reached, Reached) << ColdWalk{opening, {}};
    QTest::newRow("not tried") << states(Reached, Reached, NotTried) << ColdWalk{closing, {}};
    QTest::newRow("provisional") << states(Reached, Provisional, Provisional) << ColdWalk{{}, {interview, closing}};
    QTest::newRow("open behind provisional") << states(Provisional, Reached, Open) << ColdWalk{closing, {opening}};
}

void TestColdTrial::readsTheWalk()
{
    QFETCH(const std::vector<StepState>, states);
    QFETCH(const ColdWalk, expected);
    const std::vector<StepId> steps{opening, interview, closing};
    drills::AttemptFigures figures;
    for (size_t i = 0; i < steps.size(); ++i) {
        drills::StepFigures step;
        step.step = steps.at(i);
        step.state = states.at(i);
        figures.steps.push_back(step);
    }

    QVERIFY(drills::coldWalkOf(figures) == expected);
}

} // namespace tests
