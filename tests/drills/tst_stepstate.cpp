#include "tests/drills/tst_stepstate.h"

#include "tests/support/walkworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

void TestStepState::tellsHowFarAStepWasBrought_data()
{
    QTest::addColumn<QStringList>("inInterview");
    QTest::addColumn<QStringList>("inClose");
    QTest::addColumn<StepState>("state");
    const QString cost = u"interview.cost"_s;
    const QString wish = u"interview.wish"_s;
    QTest::newRow("all in its step") << QStringList{cost, wish} << QStringList{} << StepState::Reached;
    QTest::newRow("the rest later") << QStringList{cost} << QStringList{wish} << StepState::ReachedLate;
    QTest::newRow("some") << QStringList{cost} << QStringList{} << StepState::Partly;
    QTest::newRow("some, later") << QStringList{} << QStringList{wish} << StepState::Partly;
    QTest::newRow("none") << QStringList{} << QStringList{} << StepState::Open;
}

void TestStepState::tellsHowFarAStepWasBrought()
{
    QFETCH(const QStringList, inInterview);
    QFETCH(const QStringList, inClose);
    QFETCH(const StepState, state);
    WalkWorld world;
    world.goOn();
    world.say({inInterview.begin(), inInterview.end()});
    world.goOn();
    world.say({inClose.begin(), inClose.end()});

    QCOMPARE(world.stepState(u"interview"_s), state);
}

void TestStepState::namesTheFirstOpenStep()
{
    WalkWorld world;
    world.say({u"open.permission"_s});
    world.goOn();
    world.say({u"interview.wish"_s});
    world.goOn();
    world.say({u"interview.cost"_s, u"close.decision"_s});
    world.goOn();

    const AttemptFigures figures = figuresOf(*world.rules, *world.state);

    QCOMPARE(figures.how, HowEnded::Won);
    QCOMPARE(figures.firstOpen, 1);
    QCOMPARE(figures.steps[1].state, StepState::ReachedLate);
    QCOMPARE(figures.steps[1].met, 2);
}

void TestStepState::leavesAnUnbrokenChainWithoutOne()
{
    WalkWorld world;
    world.say({u"open.permission"_s});
    world.goOn();
    world.say({u"interview.cost"_s, u"interview.wish"_s});
    world.goOn();
    world.say({u"close.decision"_s, u"close.dated"_s});
    world.say({u"close.dated"_s});
    world.goOn();

    QCOMPARE(figuresOf(*world.rules, *world.state).firstOpen, -1);
}

void TestStepState::countsTimeThatMadeUpForEarlierSteps()
{
    WalkWorld world;
    world.say({u"open.permission"_s});
    world.goOn();
    world.goOn();
    world.say({u"interview.cost"_s, u"close.decision"_s}, {}, {}, 3000);

    const StepVisit &visit = world.state->visits().back();

    QCOMPARE(visit.turns, 1);
    QCOMPARE(visit.own, Milliseconds{3000});
    QCOMPARE(visit.madeUp.at(u"interview"_s), Milliseconds{1500});
    QCOMPARE(visit.madeUpTurns.at(u"interview"_s), 1);
    QCOMPARE(figuresOf(*world.rules, *world.state).steps[2].madeUp, Milliseconds{1500});
}

void TestStepState::foldsTheLogToTheSameState()
{
    WalkWorld world(u"half"_s);
    world.say({u"open.permission"_s}, {u"interview.cost"_s});
    world.goOn();
    world.say({u"interview.wish"_s}, {}, {u"pitch-early"_s});
    world.goOn();
    world.stop();

    const WalkState again = fold(*world.rules, {}, world.events);

    QCOMPARE(figuresOf(*world.rules, again), figuresOf(*world.rules, *world.state));
    QCOMPARE(again.trust(), world.state->trust());
    QVERIFY(again.criteria() == world.state->criteria());
}

void TestStepState::letsRulingsStand_data()
{
    QTest::addColumn<RulingBy>("by");
    QTest::addColumn<RulingSays>("says");
    QTest::addColumn<StepState>("state");
    QTest::newRow("own: yes") << RulingBy::Own << RulingSays::Met << StepState::Reached;
    QTest::newRow("own: no") << RulingBy::Own << RulingSays::NotMet << StepState::Open;
    QTest::newRow("disputed") << RulingBy::Own << RulingSays::Disputed << StepState::Provisional;
    QTest::newRow("manager: yes") << RulingBy::Manager << RulingSays::Met << StepState::Reached;
}

void TestStepState::letsRulingsStand()
{
    QFETCH(const RulingBy, by);
    QFETCH(const RulingSays, says);
    QFETCH(const StepState, state);
    WalkWorld world;
    world.say({}, {u"open.permission"_s});
    world.goOn();
    WalkState ruled = *world.state;
    const Ruling ruling{{}, 3, CriterionId{u"open.permission"_s}, by, says};

    applyRulings(ruled, std::vector{ruling}, stepsOfEvents(world.events));

    QCOMPARE(stepState(*world.rules, ruled, world.rules->process().steps[0]), state);
}

void TestStepState::leavesOpenWhatIsSurelyMissing_data()
{
    QTest::addColumn<int>("probability");
    QTest::addColumn<StepState>("state");
    QTest::newRow("surely missing") << 30 << StepState::Open;
    QTest::newRow("hardly there") << 80 << StepState::Provisional;
}

/// One miss of the engine does not break a chain, but the talk does not go on as if the move had been made.
void TestStepState::leavesOpenWhatIsSurelyMissing()
{
    QFETCH(const int, probability);
    QFETCH(const StepState, state);
    WalkWorld world;
    world.miss({u"open.permission"_s, probability});
    world.goOn();

    QCOMPARE(world.stepState(u"open"_s), state);
    QCOMPARE(world.state->criterion(CriterionId{u"open.permission"_s}).mayBeRuled(), state == StepState::Provisional);
    QVERIFY(!world.state->mayBeMet(CriterionId{u"open.permission"_s}));
}

void TestStepState::goesOnFromItsParentInARetry()
{
    WalkWorld parent;
    parent.goOn();
    parent.say({u"interview.cost"_s});
    Begun begun = parent.begun;
    begun.steps = {StepId{u"interview"_s}};
    begun.from = Origin{AttemptId{u"parent"_s}, 3};
    const Scenario &prospect = parent.rules->scenario();
    const WalkRules rules(*parent.library, parent.rules->process(), prospect, prospect.leadStates[0], begun.steps);
    const std::span<const Event> past(parent.events.data(), 3);
    WalkState state = fold(rules, past, {});

    const std::vector<Event> events = Walk(rules, begun, {}).begin(state);
    for (const Event &event : events)
        state.apply(event);

    QVERIFY(!state.isMet(CriterionId{u"interview.cost"_s}));
    QCOMPARE(state.owed(), std::vector{CriterionId{u"open.permission"_s}});
    QCOMPARE(state.current()->id, StepId{u"interview"_s});
    QCOMPARE(state.eventCount(), 2);
}

} // namespace tests
