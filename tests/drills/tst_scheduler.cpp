#include "tests/drills/tst_scheduler.h"

#include "drills/memory/reviewday.h"
#include "drills/memory/scheduler.h"

#include <QTest>

using drills::CardSchedule;
using drills::CardState;
using drills::Rating;
using drills::Scheduler;
using drills::SchedulerRules;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace tests {

namespace {

std::vector<int> daysOf(const std::array<CardSchedule, 4> &preview)
{
    return {preview[0].days, preview[1].days, preview[2].days, preview[3].days};
}

std::vector<int> minutesOf(const std::array<CardSchedule, 4> &preview)
{
    std::vector<int> waits;
    waits.reserve(preview.size());
    for (const CardSchedule &card : preview)
        waits.push_back(static_cast<int>(card.due / minutes(1)));
    return waits;
}

/// A card that was answered Good each time when it was due.
CardSchedule wellKnown(const Scheduler &scheduler, int reviews)
{
    CardSchedule card;
    for (int review = 0; review < reviews; ++review)
        card = scheduler.next(card, card.days, Rating::Good);
    return card;
}

} // namespace

void TestScheduler::followsASequence()
{
    const Scheduler scheduler(drills::defaultFsrs6Weights());
    const std::vector<int> answers{3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    const std::vector<int> expected{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};

    std::vector<int> waits;
    CardSchedule card;
    for (const int answer : answers) {
        card = scheduler.next(card, card.days, static_cast<Rating>(answer));
        waits.push_back(card.days);
    }

    QCOMPARE(waits, expected);
    QCOMPARE(card.reviews, 13);
    QCOMPARE(card.lapses, 1);
}

void TestScheduler::beginsByRating_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("wait");
    QTest::newRow("again") << 1 << 1 << 0 << 1;
    QTest::newRow("hard: between the steps") << 2 << 1 << 0 << 6;
    QTest::newRow("good") << 3 << 1 << 1 << 10;
    QTest::newRow("easy") << 4 << 2 << 0 << 8 * 1440;
}

void TestScheduler::beginsByRating()
{
    QFETCH(const int, answer);
    QFETCH(const int, state);
    QFETCH(const int, step);
    QFETCH(const int, wait);

    const CardSchedule card = Scheduler(drills::defaultFsrs6Weights()).next({}, 0.0, static_cast<Rating>(answer));

    QCOMPARE(static_cast<int>(card.state), state);
    QCOMPARE(card.step, step);
    QCOMPARE(card.due, minutes(wait));
    QCOMPARE(card.days, wait / 1440);
}

void TestScheduler::previewsFourAnswers_data()
{
    QTest::addColumn<std::vector<int>>("steps");
    QTest::addColumn<int>("reviews");
    QTest::addColumn<std::vector<int>>("waits");
    constexpr int day = 1440;
    QTest::newRow("new") << std::vector{1, 10} << 0 << std::vector{1, 6, 10, 8 * day};
    QTest::newRow("new, one step") << std::vector{5} << 0 << std::vector{5, 8, 2 * day, 8 * day};
    QTest::newRow("new, no step") << std::vector<int>() << 0 << std::vector{1 * day, 1 * day, 2 * day, 8 * day};
    QTest::newRow("last step") << std::vector{1, 10} << 1 << std::vector{1, 6, 2 * day, 4 * day};
    QTest::newRow("in review") << std::vector{1, 10} << 2 << std::vector{10, 8 * day, 11 * day, 19 * day};
}

void TestScheduler::previewsFourAnswers()
{
    QFETCH(const std::vector<int>, steps);
    QFETCH(const int, reviews);
    QFETCH(const std::vector<int>, waits);
    SchedulerRules rules;
    rules.learningSteps.clear();
    for (const int step : steps)
        rules.learningSteps.emplace_back(step);
    const Scheduler scheduler(drills::defaultFsrs6Weights(), rules);
    const CardSchedule card = wellKnown(scheduler, reviews);

    QCOMPARE(minutesOf(scheduler.preview(card, card.days)), waits);
}

void TestScheduler::keepsTheStepOfADay()
{
    SchedulerRules rules;
    rules.learningSteps = {minutes(10), days(1)};
    rules.relearningSteps = {minutes(10), minutes(30)};
    const Scheduler scheduler(drills::defaultFsrs6Weights(), rules);

    const CardSchedule card = wellKnown(scheduler, 1);

    QCOMPARE(card.state, CardState::Review);
    QCOMPARE(card.step, 1);
    QCOMPARE(card.days, 1);
    const CardSchedule again = scheduler.next(card, 1.0, Rating::Again);
    QCOMPARE(again.state, CardState::Relearning);
    QCOMPARE(again.due, minutes(30));
    QCOMPARE(again.step, 0);
}

void TestScheduler::spacesAnswersByDays()
{
    SchedulerRules rules;
    rules.hasShortTerm = false;
    rules.retention = 0.97;
    const Scheduler scheduler(drills::defaultFsrs6Weights(), rules);

    const auto preview = scheduler.preview({}, 0.0);

    QCOMPARE(daysOf(preview), (std::vector{1, 2, 3, 4}));
    for (const CardSchedule &card : preview)
        QCOMPARE(card.state, CardState::Review);
}

void TestScheduler::neverWaitsLongerThanTheRules()
{
    SchedulerRules rules;
    rules.maximumDays = 60;
    const Scheduler scheduler(drills::defaultFsrs6Weights(), rules);
    const CardSchedule card = wellKnown(scheduler, 8);

    // The reference sets the answers apart beyond the maximum too.
    QCOMPARE(daysOf(scheduler.preview(card, 60.0)), (std::vector{0, 60, 61, 62}));
}

void TestScheduler::waitsAtLeastAMinute()
{
    SchedulerRules rules;
    rules.learningSteps.clear();
    rules.relearningSteps.clear();
    rules.retention = 0.99;
    const Scheduler scheduler(drills::defaultFsrs7Weights(), rules);

    const auto preview = scheduler.preview({}, 0.0);

    QCOMPARE(preview[0].due, minutes(1));
    QCOMPARE(preview[0].days, 0);
    for (size_t at = 1; at < preview.size(); ++at)
        QVERIFY(preview[at].due >= preview[at - 1].due);
    const CardSchedule known = wellKnown(Scheduler(drills::defaultFsrs7Weights()), 5);
    QVERIFY(known.days > 200);
    QCOMPARE(known.due, days(known.days));
}

void TestScheduler::countsDaysFromTheirBoundary_data()
{
    QTest::addColumn<qint64>("instant");
    QTest::addColumn<qint64>("boundary");
    QTest::addColumn<int>("day");
    constexpr qint64 day = 86'400'000;
    constexpr qint64 fourHours = 14'400'000;
    QTest::newRow("the epoch") << qint64{0} << qint64{0} << 0;
    QTest::newRow("last of a day") << day - 1 << qint64{0} << 0;
    QTest::newRow("midnight") << day << qint64{0} << 1;
    QTest::newRow("before four in the morning") << day + fourHours - 1 << fourHours << 0;
    QTest::newRow("at four") << day + fourHours << fourHours << 1;
    QTest::newRow("before the epoch") << qint64{-1} << qint64{0} << -1;
    QTest::newRow("east of Greenwich") << day - 1 << -fourHours << 1;
}

void TestScheduler::countsDaysFromTheirBoundary()
{
    QFETCH(const qint64, instant);
    QFETCH(const qint64, boundary);
    QFETCH(const int, day);

    QCOMPARE(drills::reviewDay(milliseconds(instant), milliseconds(boundary)), day);
}

} // namespace tests
