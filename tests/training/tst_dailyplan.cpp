#include "tests/training/tst_dailyplan.h"

#include "app/training/dailyplan.h"
#include "app/training/knowledge.h"
#include "drills/session/owntimes.h"
#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;
using training::DailyItem;
using training::DailyPlan;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;
constexpr qint64 aMinute = 60'000;
constexpr qint64 aDay = 24 * 60 * aMinute;

DailyPlan planned(const WorkspaceFixture &fixture)
{
    return training::planDaily(fixture.workspace(), fixture.person()).value_or(DailyPlan());
}

/// Why the card is asked; absent where it is not.
std::optional<PlanReason> reasonFor(const DailyPlan &plan, const Card &card)
{
    for (const DailyItem &item : plan.items) {
        const auto *asked = std::get_if<Card>(&item.planned.what);
        if (asked && *asked == card)
            return item.planned.why;
    }
    return std::nullopt;
}

template <typename Kind>
bool holds(const DailyPlan &plan)
{
    return std::ranges::any_of(plan.items,
                               [](const DailyItem &item) { return std::holds_alternative<Kind>(item.planned.what); });
}

} // namespace

void TestDailyPlan::beginsWithWhatIsNew()
{
    const WorkspaceFixture fixture;

    const DailyPlan plan = planned(fixture);

    QVERIFY(plan.items.size() >= 2);
    QCOMPARE(training::cardsOf(plan.items[0].planned), std::vector<Card>{firstLink()});
    QCOMPARE(plan.items[0].process, u"From lead to customer"_s);
    QCOMPARE(plan.items[0].step, QString());
    QCOMPARE(training::cardsOf(plan.items[1].planned), std::vector<Card>{facetOf(u"take-over"_s, Facet::Result)});
    QCOMPARE(plan.items[1].step, leadName);
    for (const DailyItem &item : plan.items)
        QCOMPARE(item.planned.why, training::cardsOf(item.planned).empty() ? PlanReason::Walk : PlanReason::New);
    QVERIFY(holds<StretchItem>(plan));
    const auto memory = training::memoryOf(fixture.workspace(), fixture.person());
    QCOMPARE(plan.allCards, static_cast<int>(memory->curriculum.cards().size()));
    QCOMPARE(plan.begunCards, 0);
    QCOMPARE(plan.answeredToday, 0);
    QCOMPARE(plan.practisedToday, Milliseconds{0});
    QCOMPARE(plan.daysSincePractice, 0);
}

void TestDailyPlan::staysWithinTheTime_data()
{
    QTest::addColumn<int>("budgetSeconds");
    QTest::addColumn<int>("atMostSeconds");
    QTest::addColumn<int>("limitSeconds");
    QTest::addColumn<bool>("isEmpty");
    const auto row = [](const char *name, int budget, int atMost, int limit, bool isEmpty = false) {
        QTest::newRow(name) << budget << atMost << limit << isEmpty;
    };
    // Below 0: without one.
    row("the person's own", -1, -1, 600);
    row("a minute", 60, -1, 60);
    row("half an hour", 1800, -1, 1800);
    row("three minutes of ten", -1, 180, 180);
    row("more than is left", 60, 180, 60);
    row("no time for a card", 10, -1, 10, true);
    row("no time left", -1, 0, 0, true);
}

void TestDailyPlan::staysWithinTheTime()
{
    QFETCH(const int, budgetSeconds);
    QFETCH(const int, atMostSeconds);
    QFETCH(const int, limitSeconds);
    QFETCH(const bool, isEmpty);
    const WorkspaceFixture fixture;
    training::DailyOptions options;
    if (budgetSeconds >= 0)
        options.budget = std::chrono::seconds(budgetSeconds);
    if (atMostSeconds >= 0)
        options.atMost = std::chrono::seconds(atMostSeconds);

    const auto plan = training::planDaily(fixture.workspace(), fixture.person(), options);

    QVERIFY(plan.has_value());
    Milliseconds expected{0};
    for (const DailyItem &item : plan->items)
        expected += item.planned.expected;
    QCOMPARE(plan->plan.expected, expected);
    QVERIFY(expected <= std::chrono::seconds(limitSeconds));
    QCOMPARE(plan->items.empty(), isEmpty);
    if (options.atMost)
        QVERIFY(!holds<StretchItem>(*plan));
}

void TestDailyPlan::asksNothingOfWhoIsAway()
{
    const WorkspaceFixture fixture;
    const QDate today = practiceDay(fixture.clock.now());
    storage::Person person = fixture.person();

    person.awayUntil = today.addDays(1);
    const auto away = training::planDaily(fixture.workspace(), person);
    person.awayUntil = today;
    const auto back = training::planDaily(fixture.workspace(), person);

    QVERIFY(away->plan.isAway && away->items.empty());
    QVERIFY(!back->plan.isAway && !back->items.empty());
}

void TestDailyPlan::goesOnAfterAnAnswer()
{
    WorkspaceFixture fixture;
    QVERIFY(ask(fixture, firstLink())->answer(leadName, 18, 0).has_value());

    const DailyPlan plan = planned(fixture);

    QCOMPARE(reasonFor(plan, facetOf(u"take-over"_s, Facet::Result)), std::optional(PlanReason::New));
    QCOMPARE(training::cardsOf(plan.items.front().planned).front(), facetOf(u"take-over"_s, Facet::Result));
    QCOMPARE(reasonFor(plan, firstLink()), std::optional(PlanReason::OnceMore));
    QCOMPARE(plan.answeredToday, 1);
    QCOMPARE(plan.begunCards, 1);

    fixture.clock.advance(aDay);
    QCOMPARE(planned(fixture).answeredToday, 0);
    QCOMPARE(planned(fixture).begunCards, 1);
    QCOMPARE(planned(fixture).daysSincePractice, 1);
}

void TestDailyPlan::bringsBackWhatWasForgotten()
{
    WorkspaceFixture fixture;
    QVERIFY(ask(fixture, firstLink())->giveUp().has_value());

    fixture.clock.advance(3 * aMinute);
    const DailyPlan plan = planned(fixture);

    QCOMPARE(training::cardsOf(plan.items.front().planned), std::vector<Card>{firstLink()});
    QCOMPARE(plan.items.front().planned.why, PlanReason::ForgottenToday);
}

void TestDailyPlan::countsTheTimeThatWasSpent()
{
    WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());
    fixture.clock.advance(11 * aMinute);
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    const DailyPlan plan = planned(fixture);
    fixture.clock.advance(aDay);
    const DailyPlan tomorrow = planned(fixture);

    QCOMPARE(plan.practisedToday, Milliseconds{11 * aMinute});
    QVERIFY(plan.items.empty());
    QCOMPARE(tomorrow.practisedToday, Milliseconds{0});
    QVERIFY(!tomorrow.items.empty());
}

void TestDailyPlan::startsWithSomethingKnownAfterDaysAway()
{
    WorkspaceFixture fixture;
    QVERIFY(ask(fixture, firstLink())->answer(leadName, 18, 0).has_value());
    QVERIFY(ask(fixture, linkTo(u"take-over"_s, u"prepare"_s))->answer(u"Prepare"_s, 7, 0).has_value());

    fixture.clock.advance(30 * aDay);
    const DailyPlan plan = planned(fixture);

    QCOMPARE(plan.daysSincePractice, 30);
    QCOMPARE(plan.items.front().planned.why, PlanReason::FirstSomethingKnown);
    QVERIFY(holds<RecitalItem>(plan));
    for (const DailyItem &item : plan.items) {
        if (std::holds_alternative<RecitalItem>(item.planned.what))
            QCOMPARE(training::cardsOf(item.planned).size(), size_t{2});
    }
}

/// Ten typed links that took five seconds each; the forecast goes by the same times.
void TestDailyPlan::goesByOwnTimes()
{
    WorkspaceFixture fixture;
    const auto timeOfLink = [&fixture] {
        const QDate date = practiceDay(fixture.clock.now()).addDays(28);
        const auto task = training::forecastFor(fixture.workspace(), fixture.person(), date, std::chrono::minutes(10));
        return task ? task->material->input.times.of(Facet::NextStep) : Milliseconds{0};
    };
    for (int i = 0; i < answersForOwnTimes; ++i) {
        QCOMPARE(timeOfLink(), AnswerTimes().of(Facet::NextStep));
        const auto session = ask(fixture, firstLink());
        think(fixture, *session, 2000);
        fixture.clock.advance(3000);
        QVERIFY(session->answer(leadName, 18, 0).has_value());
    }

    QCOMPARE(timeOfLink(), Milliseconds{8000});
    const auto plan = training::sessionFor(fixture.workspace(), fixture.person(), {});
    QCOMPARE((*plan)->input.times.of(Facet::NextStep), Milliseconds{8000});
    QCOMPARE((*plan)->input.times.of(Facet::Result), AnswerTimes().of(Facet::Result));
}

void TestDailyPlan::warmsUpBeforeACall()
{
    const WorkspaceFixture fixture;
    const ProcessId sales(u"sales"_s);
    const auto plan = training::planBeforeCall(fixture.workspace(), fixture.person(), sales, StepId(u"interview"_s));

    QCOMPARE(plan->items.size(), size_t{1});
    QCOMPARE(plan->items.front().step, u"Interview"_s);
    QVERIFY(plan->plan.expected <= std::chrono::minutes(1));
    const std::vector<Card> cards = training::cardsOf(plan->items.front().planned);
    QVERIFY(!cards.empty());
    QVERIFY(std::ranges::all_of(cards, [](const Card &card) { return card.step == StepId(u"interview"_s); }));
    QCOMPARE(training::planBeforeCall(fixture.workspace(), fixture.person(), sales, StepId(u"moon"_s)).error().code,
             ErrorCode::NotFound);
}

} // namespace tests
