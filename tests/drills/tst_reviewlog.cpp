#include "tests/drills/tst_reviewlog.h"

#include "drills/memory/outliers.h"
#include "drills/memory/reviewlogcsv.h"
#include "drills/memory/trainingset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using drills::CardHistory;
using drills::Counted;
using drills::LoggedReview;
using drills::MemoryWeights;
using drills::Rating;
using drills::TimedRating;

namespace tests {

namespace {

constexpr qint64 day = drills::millisecondsPerDay;

MemoryWeights defaultsOf(int model)
{
    return model == 6 ? MemoryWeights(drills::defaultFsrs6Weights()) : MemoryWeights(drills::defaultFsrs7Weights());
}

/// Cards with the same first gap.
void addCards(std::vector<CardHistory> &histories, int count, Rating first, int gap)
{
    for (int card = 0; card < count; ++card)
        histories.push_back(drills::cardHistory({{0, first}, {gap * day, Rating::Good}}, 0));
}

} // namespace

void TestReviewLog::readsLogs()
{
    const QByteArray csv = "\xEF\xBB\xBF"
                           "card_id,t_ms,rating\r\nb,86400000,3\na, -5 ,1\r\n\nb,0,4\n";

    const auto histories = drills::readReviewLog(csv, 0);

    QVERIFY(histories.has_value());
    QCOMPARE(histories->size(), 2U);
    QCOMPARE(histories->front().times, (std::vector<qint64>{0, day}));
    QCOMPARE(histories->front().reviews, (std::vector<LoggedReview>{{0.0, 0, Rating::Easy}, {1.0, 1, Rating::Good}}));
    QCOMPARE(histories->back().times, (std::vector<qint64>{-5}));
    QCOMPARE(drills::readReviewLog("card_id,t_ms,rating", 0)->size(), 0U);
}

void TestReviewLog::namesTheWrongLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("detail");
    const QByteArray good = "card_id,t_ms,rating\n1,0,3\n";
    QTest::newRow("nothing") << QByteArray() << u"line 1: nothing"_s;
    QTest::newRow("no header") << QByteArray("1,0,3\n") << u"line 1: '1,0,3', expected card_id,t_ms,rating"_s;
    QTest::newRow("too few") << QByteArray(good + "1,2\n") << u"line 3: '1,2', expected"_s;
    QTest::newRow("too many") << QByteArray(good + "\n1,2,3,4\n") << u"line 4: '1,2,3,4', expected"_s;
    QTest::newRow("no card") << QByteArray(good + " ,2,3\n") << u"line 3: no card"_s;
    QTest::newRow("fraction") << QByteArray(good + "1,2.5,3\n") << u"line 3: the time '2.5'"_s;
    QTest::newRow("too far") << QByteArray(good + "1,4000000000000001,3\n") << u"line 3: the time"_s;
    QTest::newRow("beyond 64 bit") << QByteArray(good + "1,99999999999999999999,3\n") << u"line 3: the time"_s;
    QTest::newRow("no time") << QByteArray(good + "1,,3\n") << u"line 3: the time ''"_s;
    QTest::newRow("rating 5") << QByteArray(good + "1,9,5") << u"line 3: the rating '5', expected 1 to 4"_s;
    QTest::newRow("rating 33") << QByteArray(good + "1,9,33") << u"line 3: the rating '33'"_s;
    QTest::newRow("long line") << QByteArray(good + QByteArray(100'000, 'a'))
                               << u"line 3: '"_s + QString(40, u'a') + u'\'';
}

void TestReviewLog::namesTheWrongLine()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, detail);

    const auto histories = drills::readReviewLog(csv, 0);

    QVERIFY(!histories.has_value());
    QCOMPARE(histories.error().code, drills::ErrorCode::InvalidInput);
    QVERIFY2(histories.error().detail.startsWith(detail), qPrintable(histories.error().detail));
}

void TestReviewLog::countsDaysFromTheirBoundary()
{
    const std::vector<TimedRating> ratings{{-1, Rating::Good}, {0, Rating::Good}, {day - 1, Rating::Good}};

    const CardHistory atMidnight = drills::cardHistory(ratings, 0);
    const CardHistory later = drills::cardHistory(ratings, 10);

    QCOMPARE(atMidnight.reviews[1].wholeDays, 1);
    QCOMPARE(atMidnight.reviews[2].wholeDays, 0);
    QCOMPARE(later.reviews[1].wholeDays, 0);
    QCOMPARE(later.reviews[2].wholeDays, 1);
    QCOMPARE(later.reviews[1].days, 1.0 / static_cast<double>(day));
}

void TestReviewLog::asksWhatTheModelKnows()
{
    const std::vector<CardHistory> histories{drills::cardHistory({{0, Rating::Good}}, 0),
                                             drills::cardHistory({{0, Rating::Good},
                                                                  {5, Rating::Good},
                                                                  {3 * day + day / 2, Rating::Again},
                                                                  {3 * day + day * 3 / 4, Rating::Good}},
                                                                 0)};

    const auto whole = drills::plainSet(histories, defaultsOf(6), Counted::LongGaps);
    const auto all = drills::plainSet(histories, defaultsOf(7), Counted::EveryReview);

    QCOMPARE(whole.items, 1U);
    QCOMPARE(whole.cards(), 1U);
    QCOMPARE(whole.reviews.size(), 3U); // the last review of its day tells nothing that is asked
    QCOMPARE(whole.reviews[2].days, 3.0);
    QCOMPARE(all.items, 3U);
    QCOMPARE(all.histories, std::vector<size_t>{1});
    QCOMPARE(all.reviews[3].days, 0.25);
    QCOMPARE(drills::recencyWeight(0, 3), 0.25);
    QCOMPARE(drills::recencyWeight(2, 3), 1.0);
    QCOMPARE(drills::recencyWeight(0, 1), 1.0);
}

void TestReviewLog::leavesOutRareBeginnings()
{
    using drills::CardBeginning;
    std::vector<CardHistory> histories;
    addCards(histories, 100, Rating::Good, 3);
    addCards(histories, 10, Rating::Good, 4);
    addCards(histories, 9, Rating::Good, 9);
    addCards(histories, 9, Rating::Good, 8);
    addCards(histories, 30, Rating::Good, 101);
    addCards(histories, 40, Rating::Easy, 101);
    addCards(histories, 19, Rating::Hard, 2);

    const auto outliers = drills::outliersAmong(histories);

    // Of 158 after Good fewer than 20 may go: both nines, the longer gap first; the long gap goes for itself.
    QCOMPARE(outliers,
             (std::set<CardBeginning>{{Rating::Hard, 2}, {Rating::Good, 8}, {Rating::Good, 9}, {Rating::Good, 101}}));
    QCOMPARE(drills::fittingSet(histories, defaultsOf(6)).items, 150U);
    QCOMPARE(drills::fittingSet(histories, defaultsOf(7)).items, 217U);
}

} // namespace tests
