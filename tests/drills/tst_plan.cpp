#include "tests/drills/tst_plan.h"

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
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

milliseconds sumOf(const std::vector<PlannedItem> &items)
{
    milliseconds sum{0};
    for (const PlannedItem &item : items)
        sum += item.expected;
    return sum;
}

qint64 countOf(const SessionPlan &plan, PlanReason why)
{
    return std::ranges::count(plan.items, why, &PlannedItem::why);
}

/// Everything was learned at once, and is long overdue.
PlanWorld overdue()
{
    PlanWorld world;
    world.answerAll(0);
    world.goTo(60);
    return world;
}

} // namespace

void TestPlan::beginsWithTheFirstLink()
{
    const PlanWorld world;

    const SessionPlan plan = drills::planSession(world.input());

    QVERIFY(!plan.items.empty());
    QCOMPARE(std::get<Card>(plan.items.front().what), world.link(0));
    QCOMPARE(plan.items.front().why, PlanReason::New);
    QCOMPARE(plan.items.front().recall, 0.0);
    // A new card is read as well as answered.
    QCOMPARE(plan.items.front().expected.count(), 2 * drills::AnswerTimes().of(Facet::NextStep).count());
}

void TestPlan::neverPlansMoreThanTheTime_data()
{
    QTest::addColumn<milliseconds>("budget");
    QTest::addColumn<milliseconds>("practised");
    QTest::addColumn<milliseconds>("left");

    QTest::newRow("ten minutes") << milliseconds(minutes(10)) << milliseconds(0) << milliseconds(minutes(10));
    QTest::newRow("three minutes") << milliseconds(minutes(3)) << milliseconds(0) << milliseconds(minutes(3));
    QTest::newRow("half a minute") << milliseconds(seconds(30)) << milliseconds(0) << milliseconds(seconds(30));
    QTest::newRow("partly used") << milliseconds(minutes(10)) << milliseconds(minutes(8)) << milliseconds(minutes(2));
    QTest::newRow("used up") << milliseconds(minutes(10)) << milliseconds(minutes(10)) << milliseconds(0);
    QTest::newRow("used up and more") << milliseconds(minutes(10)) << milliseconds(minutes(11)) << milliseconds(0);
}

void TestPlan::neverPlansMoreThanTheTime()
{
    QFETCH(const milliseconds, budget);
    QFETCH(const milliseconds, practised);
    QFETCH(const milliseconds, left);
    const PlanWorld world = overdue();
    SessionInput input = world.input();
    input.budget = budget;
    input.practisedToday = practised;

    const SessionPlan plan = drills::planSession(input);

    QCOMPARE(plan.expected.count(), sumOf(plan.items).count());
    QVERIFY(plan.expected <= left);
    QCOMPARE(plan.items.empty(), left < seconds(15));
    // Even where the last of them is answered slowly.
    if (!plan.items.empty())
        QVERIFY(plan.expected + plan.items.back().expected / 2 <= left);
}

void TestPlan::spreadsAfterAbsence()
{
    const PlanWorld world = overdue();
    SessionInput input = world.input();
    input.daysSincePractice = 60;

    const SessionPlan plan = drills::planSession(input);

    QCOMPARE(plan.items.front().why, PlanReason::FirstSomethingKnown);
    for (const drills::LearnedCard &other : world.learned.all())
        QVERIFY(plan.items.front().recall >= world.learned.recallAt(other, world.now));
    QVERIFY(plan.leftForLater > 0);
    // Some 20 minutes of cards, of which ten go into today.
    QVERIFY(plan.laterDays >= 1 && plan.laterDays <= 2);
    QCOMPARE(countOf(plan, PlanReason::New), 0);

    input.practisedToday = minutes(1);
    QCOMPARE(countOf(drills::planSession(input), PlanReason::FirstSomethingKnown), 0);
}

void TestPlan::leavesTheAwayAlone_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("isAway");

    QTest::newRow("first day away") << 58 << true;
    QTest::newRow("last day away") << 59 << true;
    QTest::newRow("back") << 60 << false;
    QTest::newRow("after it") << 61 << false;
}

void TestPlan::leavesTheAwayAlone()
{
    QFETCH(const int, day);
    QFETCH(const bool, isAway);
    PlanWorld world = overdue();
    world.goTo(day);
    SessionInput input = world.input();
    input.awayUntil = PlanWorld::dateOf(60);
    input.wantsStretch = true;

    const SessionPlan plan = drills::planSession(input);

    QCOMPARE(plan.isAway, isAway);
    QCOMPARE(plan.items.empty(), isAway);
    QCOMPARE(plan.leftForLater == 0, isAway);
}

void TestPlan::leavesTimeForAWalk()
{
    PlanWorld world;
    world.answerAll(0);
    world.answerAll(1);
    // All of it is due, because of the date.
    world.goTo(6);
    SessionInput input = world.input();
    input.targetDate = PlanWorld::dateOf(12);
    input.wantsStretch = true;

    const SessionPlan plan = drills::planSession(input);

    QVERIFY(std::holds_alternative<drills::StretchItem>(plan.items.back().what));
    QCOMPARE(plan.items.back().why, PlanReason::Walk);
    QCOMPARE(plan.items.back().expected.count(), milliseconds(minutes(4)).count());
    const milliseconds cards = plan.expected - plan.items.back().expected;
    QVERIFY(cards > minutes(2));
    QVERIFY(cards <= milliseconds(minutes(10)) / 3);
    // 35 of 50 are left, at 200 seconds a day.
    QCOMPARE(plan.leftForLater, 35);
    QCOMPARE(plan.laterDays, 5);
}

void TestPlan::walksOnlyWhereAsked_data()
{
    QTest::addColumn<bool>("wantsStretch");
    QTest::addColumn<milliseconds>("practised");
    QTest::addColumn<bool>("only3");
    QTest::addColumn<milliseconds>("walk");

    const milliseconds none{0};
    QTest::newRow("wanted") << true << none << false << milliseconds(minutes(4));
    QTest::newRow("not wanted") << false << none << false << none;
    QTest::newRow("only three minutes") << true << none << true << none;
    QTest::newRow("as long as there is time") << true << milliseconds(minutes(8)) << false << milliseconds(minutes(2));
    QTest::newRow("too short") << true << milliseconds(minutes(9)) << false << none;
}

void TestPlan::walksOnlyWhereAsked()
{
    QFETCH(const bool, wantsStretch);
    QFETCH(const milliseconds, practised);
    QFETCH(const bool, only3);
    QFETCH(const milliseconds, walk);
    const PlanWorld world;
    SessionInput input = world.input();
    input.wantsStretch = wantsStretch;
    input.practisedToday = practised;
    if (only3)
        input.atMost = minutes(3);

    const SessionPlan plan = drills::planSession(input);

    milliseconds walked{0};
    for (const PlannedItem &item : plan.items) {
        if (item.why == PlanReason::Walk)
            walked += item.expected;
    }
    QCOMPARE(walked.count(), walk.count());
}

void TestPlan::plansTheSameTwice()
{
    const PlanWorld world = overdue();

    QVERIFY(drills::planSession(world.input()) == drills::planSession(overdue().input()));
}

void TestPlan::warmsUpForAMinute_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QStringList>("facets");

    QTest::newRow("a step: result and key questions, and no time for more")
        << u"step-2"_s << QStringList{u"result"_s, u"questions"_s};
    QTest::newRow("no such step") << u"step-99"_s << QStringList{};
}

void TestPlan::warmsUpForAMinute()
{
    QFETCH(const QString, step);
    QFETCH(const QStringList, facets);
    const PlanWorld world;

    const SessionPlan plan = drills::planWarmUp(world.input(), drills::ProcessId(u"sales"_s), drills::StepId(step));

    QCOMPARE(plan.items.empty(), facets.isEmpty());
    QVERIFY(plan.expected <= minutes(1));
    if (plan.items.empty())
        return;
    QCOMPARE(plan.items.front().why, PlanReason::BeforeACall);
    const auto &warmUp = std::get<drills::WarmUpItem>(plan.items.front().what);
    QCOMPARE(warmUp.cards, (std::vector{world.result(2), world.detail(2, Facet::Questions)}));
}

} // namespace tests
