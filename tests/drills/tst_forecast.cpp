#include "tests/drills/tst_forecast.h"

#include "drills/session/forecast.h"
#include "drills/session/recitals.h"
#include "tests/drills/planworld.h"

#include <QTest>

#include <algorithm>

using drills::Forecast;
using drills::RandomSource;
using drills::SessionInput;
using std::chrono::minutes;
using std::chrono::seconds;

namespace tests {

namespace {

Forecast foreseen(SessionInput input, int day, int runs = 10)
{
    input.targetDate = PlanWorld::dateOf(day);
    RandomSource random(7);
    return drills::forecastTo(PlanWorld::dateOf(day), input, random, runs).value_or(Forecast());
}

} // namespace

void TestForecast::tellsOfNowOnTheDate()
{
    PlanWorld world;
    for (int from = 0; from < 10; ++from)
        world.answer(world.link(from), 0);
    world.goTo(3);

    const Forecast forecast = foreseen(world.input(), 3);

    const double chance = drills::faultlessChance(world.chain().links, world.learned, world.now);
    QVERIFY(std::abs(forecast.faultlessRecital - chance) < 1e-9);
    QVERIFY(std::abs(forecast.notBegun - 40.0) < 1e-9);
    QVERIFY(forecast.meanRecall > 0.18 && forecast.meanRecall < 0.2);
    QCOMPARE(forecast.perDay.count(), 0);
}

void TestForecast::learnsAllUntilTheDate()
{
    const PlanWorld world;

    const Forecast forecast = foreseen(world.input(), 28);

    QVERIFY(std::abs(forecast.notBegun) < 1e-9);
    QVERIFY(forecast.meanRecall > 0.93);
    QVERIFY(forecast.faultlessRecital > 0.8);
    QVERIFY(forecast.perDay > minutes(3) && forecast.perDay <= minutes(10));
}

void TestForecast::foreseesLessWithLessTime()
{
    const PlanWorld world;
    SessionInput input = world.input();
    input.budget = minutes(2);

    const Forecast forecast = foreseen(input, 28);

    QVERIFY(forecast.perDay <= minutes(2));
    QVERIFY(forecast.meanRecall < foreseen(world.input(), 28).meanRecall);
}

void TestForecast::foreseesTheSameTwice()
{
    const PlanWorld world;

    QVERIFY(foreseen(world.input(), 14) == foreseen(world.input(), 14));
}

void TestForecast::leavesOutDaysAway()
{
    const PlanWorld world;
    SessionInput input = world.input();
    input.awayUntil = PlanWorld::dateOf(8);

    const Forecast forecast = foreseen(input, 14);

    QCOMPARE(forecast.daysToPractise, 6);
    QVERIFY(forecast.notBegun < foreseen(input, 8).notBegun);
}

/// What was walked today says nothing of the days to come.
void TestForecast::leavesTimeForTheWalksToCome()
{
    const PlanWorld world;
    SessionInput input = world.input();
    input.wantsStretch = true;
    const Forecast before = foreseen(input, 14);

    input.hasWalkedToday = true;
    const Forecast after = foreseen(input, 14);

    // Only the stretch of one day of fourteen is missing.
    const std::chrono::milliseconds stretch = minutes(4);
    QVERIFY(before.perDay - after.perDay <= stretch / 14);
    QVERIFY(std::abs(before.meanRecall - after.meanRecall) < 0.05);
}

void TestForecast::namesTheWeakestLinks()
{
    PlanWorld world;
    for (int from = 0; from < 10; ++from)
        world.answer(world.link(from), 0, from == 6 ? drills::Rating::Again : drills::Rating::Good);
    world.goTo(1);

    const Forecast forecast = foreseen(world.input(), 1);

    QCOMPARE(forecast.weakestLinks.size(), size_t{3});
    QCOMPARE(forecast.weakestLinks.front().card, world.link(6));
    QVERIFY(std::ranges::is_sorted(forecast.weakestLinks, {}, &drills::WeakCard::recall));
}

} // namespace tests
