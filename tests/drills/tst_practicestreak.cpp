#include "tests/drills/tst_practicestreak.h"

#include "drills/session/practicestreak.h"

#include <QTest>

using drills::PracticeStreak;
using Days = std::vector<QDate>;
using RestDays = std::set<Qt::DayOfWeek>;

namespace tests {

namespace {

/// A Wednesday.
const QDate today(2026, 3, 4);
const RestDays none;
const RestDays weekend{Qt::Saturday, Qt::Sunday};
const RestDays all{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};

/// Each so many days before today.
Days ago(const std::vector<int> &days)
{
    Days dates;
    for (const int day : days)
        dates.push_back(today.addDays(-day));
    return dates;
}

} // namespace

void TestPracticeStreak::countsDaysInARow_data()
{
    QTest::addColumn<Days>("days");
    QTest::addColumn<RestDays>("restDays");
    QTest::addColumn<PracticeStreak>("expected");

    const auto row = [](const char *name, const Days &days, const RestDays &restDays, const PracticeStreak &expected) {
        QTest::newRow(name) << days << restDays << expected;
    };
    row("none", {}, none, {0, 0});
    row("none, and all days rest", {}, all, {0, 0});
    row("today alone", ago({0}), none, {1, 1});
    row("yesterday, today not yet", ago({1}), none, {1, 1});
    row("three days and today", ago({3, 2, 1, 0}), none, {4, 4});
    row("three days, today not yet", ago({3, 2, 1}), none, {3, 3});
    row("the day before yesterday", ago({2}), none, {0, 1});
    row("a gap breaks", ago({6, 5, 4, 3, 1, 0}), none, {2, 4});
    row("a gap, and nothing since", ago({9, 8, 7}), none, {0, 3});
    // Five days ago was Friday, four and three ago the weekend.
    row("the weekend without rest days", ago({5, 2, 1, 0}), none, {3, 3});
    row("the weekend rests", ago({6, 5, 2, 1, 0}), weekend, {5, 5});
    row("half of it practised", ago({6, 5, 4, 2, 1, 0}), weekend, {6, 6});
    row("only rest days practised", ago({4, 3}), weekend, {0, 2});
    row("Friday left out before the weekend", ago({6, 2, 1, 0}), weekend, {3, 3});
    row("Monday left out after it", ago({6, 5, 1, 0}), weekend, {2, 2});
    row("a whole week left out", ago({12, 5}), weekend, {0, 1});
    row("today is the only rest day", ago({1}), {Qt::Wednesday}, {1, 1});
    row("yesterday was one", ago({3, 2}), {Qt::Tuesday}, {2, 2});
    row("all days rest: nothing breaks", ago({400, 90, 3}), all, {3, 3});
}

void TestPracticeStreak::countsDaysInARow()
{
    QFETCH(const Days, days);
    QFETCH(const RestDays, restDays);
    QFETCH(const PracticeStreak, expected);

    const PracticeStreak streak = drills::practiceStreak(days, today, restDays);

    QCOMPARE(streak.present, expected.present);
    QCOMPARE(streak.longest, expected.longest);
}

void TestPracticeStreak::crossesBorders_data()
{
    QTest::addColumn<Days>("days");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<RestDays>("restDays");
    QTest::addColumn<PracticeStreak>("expected");

    QTest::newRow("on Monday, after a weekend of rest")
        << Days{QDate(2026, 2, 26), QDate(2026, 2, 27)} << QDate(2026, 3, 2) << weekend << PracticeStreak{2, 2};
    QTest::newRow("on Sunday, resting") << Days{QDate(2026, 2, 26), QDate(2026, 2, 27)} << QDate(2026, 3, 1) << weekend
                                        << PracticeStreak{2, 2};
    QTest::newRow("from month to month") << Days{QDate(2026, 2, 27), QDate(2026, 2, 28), QDate(2026, 3, 1)}
                                         << QDate(2026, 3, 1) << none << PracticeStreak{3, 3};
    QTest::newRow("a leap day") << Days{QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2028, 3, 1)} << QDate(2028, 3, 1)
                                << none << PracticeStreak{3, 3};
    QTest::newRow("a leap day left out") << Days{QDate(2028, 2, 28), QDate(2028, 3, 1)} << QDate(2028, 3, 1) << none
                                         << PracticeStreak{1, 1};
    QTest::newRow("from year to year") << Days{QDate(2025, 12, 30), QDate(2025, 12, 31), QDate(2026, 1, 1)}
                                       << QDate(2026, 1, 2) << none << PracticeStreak{3, 3};
}

void TestPracticeStreak::crossesBorders()
{
    QFETCH(const Days, days);
    QFETCH(const QDate, day);
    QFETCH(const RestDays, restDays);
    QFETCH(const PracticeStreak, expected);

    const PracticeStreak streak = drills::practiceStreak(days, day, restDays);

    QCOMPARE(streak.present, expected.present);
    QCOMPARE(streak.longest, expected.longest);
}

} // namespace tests
