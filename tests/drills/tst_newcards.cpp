#include "tests/drills/tst_newcards.h"

#include "drills/session/plan.h"
#include "tests/drills/planworld.h"

#include <QTest>

#include <algorithm>

using drills::Card;
using drills::Facet;
using drills::PlannedItem;
using drills::PlanReason;
using drills::SessionInput;
using drills::SessionPlan;
using std::chrono::minutes;

namespace tests {

namespace {

qint64 newIn(const SessionPlan &plan)
{
    return std::ranges::count(plan.items, PlanReason::New, &PlannedItem::why);
}

/// All links are known, nothing else is begun.
PlanWorld withLinks()
{
    PlanWorld world;
    for (const int day : {0, 1}) {
        for (int from = 0; from < 10; ++from)
            world.answer(world.link(from), day);
    }
    return world;
}

} // namespace

void TestNewCards::beginsSoManyNewOnes_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("begunToday");
    QTest::addColumn<int>("expected");

    // All ten links are known, 40 cards are new; a result is begun today by every count of "begun".
    QTest::newRow("no date") << -1 << 0 << 3;
    QTest::newRow("no date, one begun") << -1 << 1 << 2;
    QTest::newRow("four weeks: 40 in 14 days") << 28 << 0 << 3;
    QTest::newRow("two weeks: 40 in 7 days") << 14 << 0 << 6;
    QTest::newRow("two weeks, two begun") << 14 << 2 << 4;
    QTest::newRow("two weeks, six begun") << 14 << 6 << 0;
    QTest::newRow("the date is today") << 0 << 0 << 3;
}

void TestNewCards::beginsSoManyNewOnes()
{
    QFETCH(const int, daysLeft);
    QFETCH(const int, begunToday);
    QFETCH(const int, expected);
    PlanWorld world = withLinks();
    for (int step = 1; step <= begunToday; ++step)
        world.answer(world.result(step), 2);
    world.goTo(2, 30);
    SessionInput input = world.input();
    input.budget = minutes(20);
    if (daysLeft >= 0)
        input.targetDate = PlanWorld::dateOf(2 + daysLeft);

    QCOMPARE(newIn(drills::planSession(input)), expected);
}

void TestNewCards::setsTimeAsideForNewOnes()
{
    PlanWorld world = withLinks();
    for (int step = 1; step <= 10; ++step) {
        world.answer(world.detail(step, Facet::Questions), 1);
        world.answer(world.detail(step, Facet::Evidence), 1);
    }
    world.goTo(40);
    SessionInput input = world.input();
    QCOMPARE(newIn(drills::planSession(input)), 0);

    input.targetDate = PlanWorld::dateOf(54);

    // 20 cards in 7 days.
    QCOMPARE(newIn(drills::planSession(input)), 3);
}

void TestNewCards::beginsNothingOnFullDays()
{
    PlanWorld world;
    for (const Card &card : world.curriculum.cards()) {
        if (card.facet != Facet::Purpose)
            world.answer(card, 0);
    }
    world.goTo(1);
    SessionInput input = world.input();
    QVERIFY(!drills::planSession(input).isFull);

    // Due within the week: 17 minutes of cards, and 7 a week are wanted.
    input.budget = minutes(1);

    const SessionPlan plan = drills::planSession(input);
    QVERIFY(plan.isFull);
    QCOMPARE(newIn(plan), 0);
}

} // namespace tests
