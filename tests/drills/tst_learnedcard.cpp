#include "tests/drills/tst_learnedcard.h"

#include "drills/memory/learnedcards.h"
#include "drills/memory/mergedreviews.h"

#include <QTest>

using drills::LearnedCard;
using drills::LearnedCards;
using drills::Rating;
using drills::Review;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
/// 2026-03-02 09:00 UTC, a Monday.
constexpr qint64 monday = 1'772'442'000'000;

QDate dateOf(int days)
{
    return QDate(2026, 3, 2).addDays(days);
}

Review review(qint64 utcMs, int days, Rating rating = Rating::Good)
{
    Review review;
    review.recall.card = {drills::ProcessId(u"sales"_s), drills::Facet::Result, drills::StepId(u"open"_s), {}, 1};
    review.recall.rating = rating;
    review.recall.outcome = rating == Rating::Again ? drills::RecallOutcome::Wrong : drills::RecallOutcome::Right;
    review.recall.usual = std::chrono::seconds(8);
    review.recall.think = std::chrono::seconds(8);
    review.utcMs = utcMs;
    review.day = dateOf(days);
    return review;
}

Review from(int device, qint64 sequence, qint64 utcMs, int days = 0)
{
    Review review = tests::review(utcMs, days);
    review.device = device;
    review.sequence = sequence;
    return review;
}

/// On one device, in this order.
std::vector<Review> numbered(std::vector<Review> reviews)
{
    for (size_t at = 0; at < reviews.size(); ++at)
        reviews[at].sequence = static_cast<qint64>(at);
    return reviews;
}

LearnedCards folded(const std::vector<Review> &reviews)
{
    return LearnedCards::of(reviews, drills::defaultFsrs7Weights());
}

QString orderOf(const std::vector<Review> &reviews)
{
    QString order;
    for (const Review &review : reviews)
        order += u"%1.%2@%3 "_s.arg(review.device).arg(review.sequence).arg((review.utcMs - monday) / minute);
    return order.trimmed();
}

} // namespace

void TestLearnedCard::mergesDevices_data()
{
    QTest::addColumn<std::vector<Review>>("reviews");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << std::vector<Review>{} << QString();
    QTest::newRow("given in another order")
        << std::vector{from(0, 1, monday + minute), from(0, 0, monday)} << u"0.0@0 0.1@1"_s;
    QTest::newRow("clock set back") << std::vector{from(0, 0, monday + 60 * minute), from(0, 1, monday),
                                                   from(0, 2, monday + 61 * minute)}
                                    << u"0.0@60 0.1@60 0.2@61"_s;
    QTest::newRow("two devices in turn") << std::vector{from(1, 0, monday + minute), from(0, 0, monday),
                                                        from(0, 1, monday + 2 * minute)}
                                         << u"0.0@0 1.0@1 0.1@2"_s;
    QTest::newRow("the same time: by device, then by sequence")
        << std::vector{from(1, 5, monday), from(0, 8, monday), from(0, 7, monday)} << u"0.7@0 0.8@0 1.5@0"_s;
    QTest::newRow("one clock set back does not hold the other")
        << std::vector{from(0, 0, monday + 60 * minute), from(0, 1, monday), from(1, 0, monday + minute)}
        << u"1.0@1 0.0@60 0.1@60"_s;
}

void TestLearnedCard::mergesDevices()
{
    QFETCH(const std::vector<Review>, reviews);
    QFETCH(const QString, expected);

    QCOMPARE(orderOf(drills::mergedReviews(reviews)), expected);
}

void TestLearnedCard::countsDays_data()
{
    QTest::addColumn<std::vector<Review>>("reviews");
    QTest::addColumn<int>("quickDays");
    QTest::addColumn<int>("lastDay");

    const auto two = [](qint64 gap, int days) { return numbered({review(monday, 0), review(monday + gap, days)}); };
    QTest::newRow("the same day") << two(hour, 0) << 1 << 0;
    QTest::newRow("midnight passed, the day has not ended") << two(16 * hour, 0) << 1 << 0;
    QTest::newRow("four in the morning passed") << two(19 * hour, 1) << 2 << 1;
    QTest::newRow("clock set back by two days") << two(-2 * day, -2) << 1 << 0;
    QTest::newRow("set back, and right again")
        << numbered({review(monday, 0), review(monday - day, -1), review(monday + hour, 0)}) << 1 << 0;
    QTest::newRow("flown west over the date line: the day comes again")
        << numbered({review(monday, 0), review(monday + 9 * hour, -1), review(monday + 20 * hour, 0)}) << 1 << 0;
    QTest::newRow("flown east: a day is left out") << two(10 * hour, 2) << 2 << 2;
    QTest::newRow("spring forward: a day of 23 hours") << two(23 * hour, 1) << 2 << 1;
    QTest::newRow("fall back: 24 hours, still the same day") << two(24 * hour, 0) << 1 << 0;
    QTest::newRow("two devices, the same day") << std::vector{from(0, 0, monday), from(1, 0, monday + hour)} << 1 << 0;
    QTest::newRow("two devices, one a day behind")
        << std::vector{from(0, 0, monday), from(1, 0, monday + hour, -1), from(0, 1, monday + 2 * hour)} << 1 << 0;
}

void TestLearnedCard::countsDays()
{
    QFETCH(const std::vector<Review>, reviews);
    QFETCH(const int, quickDays);
    QFETCH(const int, lastDay);

    const LearnedCards cards = folded(reviews);

    QCOMPARE(cards.all().size(), size_t{1});
    QCOMPARE(cards.all().front().quickDays, quickDays);
    QCOMPARE(cards.all().front().last.day, dateOf(lastDay));
    QCOMPARE(cards.all().front().schedule.reviews, static_cast<int>(reviews.size()));
}

void TestLearnedCard::countsQuickDays_data()
{
    QTest::addColumn<std::vector<Review>>("reviews");
    QTest::addColumn<bool>("isAutomatic");

    const auto on = [](int days) { return review(monday + days * day, days); };
    Review slow = on(2);
    slow.recall.think = std::chrono::milliseconds(8'001);
    Review hinted = on(2);
    hinted.recall.hints = 1;
    Review incomplete = on(2);
    incomplete.recall.outcome = drills::RecallOutcome::DetailsMissing;
    QTest::newRow("three days") << numbered({on(0), on(1), on(2)}) << true;
    QTest::newRow("two days") << numbered({on(0), on(0), on(1), on(1)}) << false;
    QTest::newRow("three days, one wrong between")
        << numbered({on(0), on(1), review(monday + day, 1, Rating::Again), on(2)}) << true;
    QTest::newRow("once slow") << numbered({on(0), on(1), slow}) << false;
    QTest::newRow("once with a hint") << numbered({on(0), on(1), hinted}) << false;
    QTest::newRow("once incomplete") << numbered({on(0), on(1), incomplete}) << false;
}

void TestLearnedCard::countsQuickDays()
{
    QFETCH(const std::vector<Review>, reviews);
    QFETCH(const bool, isAutomatic);

    QCOMPARE(folded(reviews).all().front().isAutomatic(), isAutomatic);
}

void TestLearnedCard::findsStubbornCards_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<bool>("isStubborn");

    QTest::newRow("right") << u"rrrrr"_s << false;
    QTest::newRow("two of the last five wrong") << u"rwrwr"_s << false;
    QTest::newRow("three of the last five wrong") << u"wrwrw"_s << true;
    QTest::newRow("three wrong to begin with") << u"www"_s << true;
    QTest::newRow("three wrong, long ago") << u"wwwrrr"_s << false;
    QTest::newRow("forgotten three times") << u"rrrrwrrrrwrrrrwrrrr"_s << false;
    QTest::newRow("forgotten four times") << u"rrrrwrrrrwrrrrwrrrrwrrrr"_s << true;
}

void TestLearnedCard::findsStubbornCards()
{
    QFETCH(const QString, answers);
    QFETCH(const bool, isStubborn);

    std::vector<Review> reviews;
    for (const QChar answer : answers) {
        const auto days = static_cast<int>(reviews.size());
        reviews.push_back(review(monday + days * day, days, answer == u'w' ? Rating::Again : Rating::Good));
    }

    QCOMPARE(folded(numbered(reviews)).all().front().isStubborn(), isStubborn);
}

void TestLearnedCard::shortensBeforeDate_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<std::optional<QDate>>("date");
    QTest::addColumn<int>("expected");

    const auto in = [](int days) { return std::optional(dateOf(days)); };
    QTest::newRow("no date") << 20 << std::optional<QDate>() << 20;
    QTest::newRow("half of what is left") << 20 << in(28) << 14;
    QTest::newRow("shorter by itself") << 5 << in(28) << 5;
    QTest::newRow("halves are rounded down") << 20 << in(7) << 3;
    QTest::newRow("at least a day") << 20 << in(1) << 1;
    QTest::newRow("on the date") << 20 << in(0) << 20;
    QTest::newRow("after the date") << 20 << in(-3) << 20;
    QTest::newRow("the same day stays") << 0 << in(28) << 0;
}

void TestLearnedCard::shortensBeforeDate()
{
    QFETCH(const int, interval);
    QFETCH(const std::optional<QDate>, date);
    QFETCH(const int, expected);

    QCOMPARE(drills::daysBeforeDate(interval, dateOf(0), date), expected);
}

void TestLearnedCard::isDueOnlyOnce_data()
{
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<int>("onDay");
    QTest::addColumn<bool>("isDue");

    // First Good asks for 4.8 days, so the fifth day.
    QTest::newRow("the same day") << monday + hour << 0 << false;
    QTest::newRow("clock set back a week") << monday - 7 * day << -7 << false;
    QTest::newRow("the day before, at midnight") << monday + 4 * day + 15 * hour << 4 << false;
    QTest::newRow("the day before, at three in the morning") << monday + 4 * day + 18 * hour << 4 << false;
    QTest::newRow("its day, at four in the morning") << monday + 4 * day + 19 * hour << 5 << true;
    QTest::newRow("its day, an hour shorter than others") << monday + 5 * day - 6 * hour << 5 << true;
    QTest::newRow("a zone further west: not yet its day") << monday + 5 * day << 4 << false;
    QTest::newRow("later") << monday + 9 * day << 9 << true;
}

void TestLearnedCard::isDueOnlyOnce()
{
    QFETCH(const qint64, utcMs);
    QFETCH(const int, onDay);
    QFETCH(const bool, isDue);

    const LearnedCards before = folded({review(monday, 0)});
    const drills::PracticeMoment now{utcMs, dateOf(onDay)};
    QCOMPARE(drills::isDue(drills::dueAt(before.all().front(), {}), now), isDue);

    // Once answered it is not due again that day, wherever the clock goes.
    LearnedCards after = before;
    after.add(review(utcMs, onDay));
    const LearnedCard &answered = after.all().front();
    QVERIFY(!drills::isDue(drills::dueAt(answered, {}), now));
    QVERIFY(!drills::isDue(drills::dueAt(answered, {}), {utcMs - 3 * hour, dateOf(onDay - 1)}));
}

void TestLearnedCard::recallsByTimeOrByDay()
{
    const std::vector<Review> reviews{review(monday, 0)};
    const LearnedCards seven = folded(reviews);
    const LearnedCards six = LearnedCards::of(reviews, drills::defaultFsrs6Weights());
    const drills::PracticeMoment evening{monday + 10 * hour, dateOf(0)};
    const drills::PracticeMoment before{monday - hour, dateOf(-1)};

    QCOMPARE(six.recallAt(six.all().front(), evening), 1.0);
    QVERIFY(seven.recallAt(seven.all().front(), evening) < seven.recallAt(seven.all().front(), {monday, dateOf(0)}));
    QCOMPARE(seven.recallAt(seven.all().front(), before), seven.recallAt(seven.all().front(), {monday, dateOf(0)}));
}

void TestLearnedCard::foldsAsTheSchedulerDoes()
{
    const drills::Scheduler scheduler(drills::defaultFsrs7Weights(), drills::practiceRules());
    drills::CardSchedule expected = scheduler.next({}, 0.0, Rating::Good);
    expected = scheduler.next(expected, 5.25, Rating::Hard);

    const LearnedCards cards = folded(
        numbered({review(monday, 0), review(monday + 5 * day + 6 * hour, 5, Rating::Hard)}));

    QVERIFY(cards.all().front().schedule == expected);
}

void TestLearnedCard::remembersRecitals()
{
    Review recited = review(monday + day, 1);
    recited.recall.inRecital = true;

    const LearnedCards cards = folded(numbered({review(monday, 0), recited, review(monday + 2 * day, 2)}));

    QCOMPARE(cards.all().front().lastRecital, dateOf(1));
    QVERIFY(!cards.all().front().wasLastRecited);
    QCOMPARE(cards.all().front().firstDay, dateOf(0));
}

} // namespace tests
