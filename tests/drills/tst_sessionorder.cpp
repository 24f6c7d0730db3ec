#include "tests/drills/tst_sessionorder.h"

#include "drills/session/plan.h"
#include "drills/session/recitals.h"
#include "tests/drills/planworld.h"

#include <QTest>

#include <algorithm>

using drills::Card;
using drills::Facet;
using drills::PlannedItem;
using drills::PlanReason;
using drills::Rating;
using drills::RecitalItem;
using drills::SessionInput;
using drills::SessionPlan;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace tests {

namespace {

const RecitalItem *recitalIn(const SessionPlan &plan)
{
    for (const PlannedItem &item : plan.items) {
        if (const auto *recital = std::get_if<RecitalItem>(&item.what))
            return recital;
    }
    return nullptr;
}

std::vector<Card> cardsIn(const SessionPlan &plan)
{
    std::vector<Card> cards;
    for (const PlannedItem &item : plan.items) {
        if (const auto *card = std::get_if<Card>(&item.what))
            cards.push_back(*card);
    }
    return cards;
}

bool holds(const SessionPlan &plan, const Card &card)
{
    const std::vector<Card> cards = cardsIn(plan);
    return std::ranges::find(cards, card) != cards.end();
}

qint64 countOf(const SessionPlan &plan, PlanReason why)
{
    return std::ranges::count(plan.items, why, &PlannedItem::why);
}

/// All links, well known.
PlanWorld withLinks()
{
    PlanWorld world;
    for (const int day : {0, 2, 8, 20}) {
        for (int from = 0; from < 10; ++from)
            world.answer(world.link(from), day);
    }
    return world;
}

} // namespace

void TestSessionOrder::asksWhatWasForgottenFirst()
{
    PlanWorld world;
    world.answerAll(0);
    world.answer(world.result(4), 20, Rating::Again);
    world.goTo(20, 5);

    const SessionPlan plan = drills::planSession(world.input());

    QCOMPARE(plan.items.front().why, PlanReason::ForgottenToday);
    QCOMPARE(std::get<Card>(plan.items.front().what), world.result(4));
}

void TestSessionOrder::asksAgainNotAtOnce_data()
{
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<bool>("isFirst");

    QTest::newRow("just now") << 0 << false;
    QTest::newRow("a minute ago") << 1 << false;
    QTest::newRow("two minutes ago") << 2 << true;
    QTest::newRow("clock set back") << -60 << false;
}

void TestSessionOrder::asksAgainNotAtOnce()
{
    QFETCH(const int, minutesLater);
    QFETCH(const bool, isFirst);
    PlanWorld world;
    world.answerAll(0);
    world.answer(world.result(4), 20, Rating::Again);
    world.goTo(20, minutesLater);

    const SessionPlan plan = drills::planSession(world.input());

    QCOMPARE(plan.items.front().why == PlanReason::ForgottenToday, isFirst);
    // Once others came between, or at the end.
    QCOMPARE(holds(plan, world.result(4)), minutesLater >= 0);
}

void TestSessionOrder::givesUpForToday()
{
    PlanWorld world;
    for (int wrong = 0; wrong < 6; ++wrong)
        world.answer(world.link(0), 0, Rating::Again);
    world.goTo(0, 30);
    QVERIFY(!holds(drills::planSession(world.input()), world.link(0)));

    world.goTo(1);
    QVERIFY(holds(drills::planSession(world.input()), world.link(0)));
}

void TestSessionOrder::asksTheLeastSureFirst()
{
    PlanWorld world;
    for (int step = 1; step <= 6; ++step)
        world.answer(world.result(step), step % 3, step % 2 == 0 ? Rating::Hard : Rating::Good);
    world.goTo(30);

    const SessionPlan plan = drills::planSession(world.input());

    QCOMPARE(countOf(plan, PlanReason::Due), 6);
    QVERIFY(std::ranges::is_sorted(plan.items.begin(), plan.items.begin() + 6, {}, &PlannedItem::recall));
}

void TestSessionOrder::asksNothingTwiceADay()
{
    PlanWorld world;
    world.answerAll(0);
    for (const Card &card : world.curriculum.cards())
        world.answer(card, 30);
    world.goTo(30, 90);

    QVERIFY(drills::planSession(world.input()).items.empty());
}

void TestSessionOrder::asksNewLinksOnceMore()
{
    PlanWorld world;
    world.answer(world.link(0), 0);
    world.goTo(0, 3);

    const SessionPlan plan = drills::planSession(world.input());

    QCOMPARE(std::get<Card>(plan.items.front().what), world.link(0));
    QCOMPARE(plan.items.front().why, PlanReason::OnceMore);
    world.answer(world.link(0), 0);
    QCOMPARE(countOf(drills::planSession(world.input()), PlanReason::OnceMore), 0);
}

void TestSessionOrder::keepsSiblingsApart()
{
    PlanWorld world;
    for (int step = 1; step <= 10; ++step) {
        for (const Card &card : {world.result(step), world.detail(step, Facet::Purpose)})
            world.answer(card, 0);
    }
    world.goTo(30);
    SessionInput input = world.input();
    input.budget = minutes(20);

    milliseconds at{0};
    std::vector<std::pair<drills::StepId, milliseconds>> asked;
    for (const PlannedItem &item : drills::planSession(input).items) {
        const auto &card = std::get<Card>(item.what);
        for (const auto &[step, when] : asked)
            QVERIFY(item.why != PlanReason::Due || step != card.step || at - when >= minutes(2));
        asked.emplace_back(card.step, at);
        at += item.expected;
    }
    // Ten steps come before the first of them comes again.
    for (size_t place = 1; place < 10; ++place)
        QVERIFY(asked.at(place).first != asked.at(0).first);
}

void TestSessionOrder::recitesWhenDue_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("isDue");

    QTest::newRow("the day after") << 21 << false;
    QTest::newRow("when it is likely to break") << 80 << true;
}

void TestSessionOrder::recitesWhenDue()
{
    QFETCH(const int, day);
    QFETCH(const bool, isDue);
    PlanWorld world = withLinks();
    world.goTo(day);

    const SessionPlan plan = drills::planSession(world.input());

    const double chance = drills::faultlessChance(world.chain().links, world.learned, world.now);
    QCOMPARE(chance < drills::recitalAim, isDue);
    QCOMPARE(recitalIn(plan) != nullptr, isDue);
    if (!isDue)
        return;
    QCOMPARE(recitalIn(plan)->links, world.chain().links);
    QCOMPARE(plan.items.front().why, PlanReason::RecitalDue);
    QCOMPARE(plan.items.front().recall, chance);
    // Its credit is enough for its links.
    for (const Card &link : world.chain().links)
        QVERIFY(!holds(plan, link));
}

void TestSessionOrder::recitesInsteadOfSingleLinks()
{
    PlanWorld world = withLinks();
    world.goTo(23);
    SessionInput input = world.input();
    QVERIFY(!recitalIn(drills::planSession(input)));

    // Every link is due, because the date leaves no longer wait.
    input.targetDate = PlanWorld::dateOf(27);

    QVERIFY(recitalIn(drills::planSession(input)));
}

void TestSessionOrder::recitesOnceADay()
{
    PlanWorld world = withLinks();
    for (int from = 0; from < 10; ++from)
        world.answer(world.link(from), 80, from == 6 ? Rating::Again : Rating::Good, true);
    world.goTo(80, 60);

    const SessionPlan plan = drills::planSession(world.input());

    QVERIFY(!recitalIn(plan));
    QCOMPARE(std::get<Card>(plan.items.front().what), world.link(6));
    QVERIFY(!holds(plan, world.link(5)));
}

void TestSessionOrder::sweepsBeforeTheDate_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("sweeps");
    QTest::addColumn<bool>("isDue");

    QTest::newRow("four days before") << 4 << false << false;
    QTest::newRow("three days before") << 3 << true << false;
    QTest::newRow("two days before: a day is half of what was left") << 2 << false << true;
    QTest::newRow("the day before") << 1 << false << true;
    QTest::newRow("on the date") << 0 << false << true;
    QTest::newRow("the day after") << -1 << false << false;
}

void TestSessionOrder::sweepsBeforeTheDate()
{
    QFETCH(const int, daysLeft);
    QFETCH(const bool, sweeps);
    QFETCH(const bool, isDue);
    PlanWorld world;
    world.answerAll(0);
    world.answerAll(5);
    world.goTo(6);
    SessionInput input = world.input();
    input.targetDate = PlanWorld::dateOf(6 + daysLeft);

    const SessionPlan plan = drills::planSession(input);

    QCOMPARE(countOf(plan, PlanReason::BeforeTheDate) > 0, sweeps);
    QCOMPARE(countOf(plan, PlanReason::Due) > 0, isDue);
    QVERIFY(plan.expected <= minutes(10));
}

} // namespace tests
