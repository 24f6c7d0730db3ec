#include "tests/drills/tst_daybalance.h"

#include "drills/session/daybalance.h"

#include <QTest>

using drills::DayChoice;
using Choices = std::vector<DayChoice>;
using Days = std::vector<int>;

namespace tests {

namespace {

const QDate today(2026, 3, 2);

DayChoice choice(int ideal, int earliest, int latest, int seconds, int siblings = -1)
{
    return {today.addDays(ideal), today.addDays(earliest), today.addDays(latest), std::chrono::seconds(seconds),
            siblings};
}

} // namespace

void TestDayBalance::allowsARange_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    // Anki's ranges, worked by hand: 3 ± 1.075, 7 ± 1.675, 20 ± 2.975, 100 ± 6.975.
    QTest::newRow("a day") << 1 << 1 << 1;
    QTest::newRow("two days") << 2 << 2 << 2;
    QTest::newRow("three days") << 3 << 2 << 4;
    QTest::newRow("a week") << 7 << 5 << 9;
    QTest::newRow("twenty days") << 20 << 17 << 23;
    QTest::newRow("a hundred days") << 100 << 93 << 107;
}

void TestDayBalance::allowsARange()
{
    QFETCH(const int, interval);
    QFETCH(const int, least);
    QFETCH(const int, most);

    QCOMPARE(drills::allowedRange(interval).least, least);
    QCOMPARE(drills::allowedRange(interval).most, most);
}

void TestDayBalance::balances_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<Days>("expected");

    QTest::newRow("none") << Choices{} << Days{};
    QTest::newRow("an empty calendar") << Choices{choice(5, 4, 6, 20)} << Days{5};
    QTest::newRow("the ideal day is taken: the earlier of two as close")
        << Choices{choice(5, 5, 5, 20), choice(5, 4, 6, 20)} << Days{5, 4};
    QTest::newRow("minutes count, not cards")
        << Choices{choice(4, 4, 4, 10), choice(4, 4, 4, 10), choice(5, 5, 5, 30), choice(5, 4, 5, 20)}
        << Days{4, 4, 5, 4};
    QTest::newRow("no choice") << Choices{choice(5, 5, 5, 20), choice(5, 5, 5, 20)} << Days{5, 5};
    QTest::newRow("overdue comes today") << Choices{choice(-3, -4, -2, 20)} << Days{0};
    QTest::newRow("its range has begun") << Choices{choice(0, 0, 0, 90), choice(1, -1, 2, 20)} << Days{0, 1};
    QTest::newRow("not beside a sibling, if it costs less than a minute")
        << Choices{choice(4, 4, 4, 20, 7), choice(5, 5, 5, 30), choice(5, 4, 5, 20, 7)} << Days{4, 5, 5};
    QTest::newRow("beside a sibling rather than on a full day")
        << Choices{choice(4, 4, 4, 20, 7), choice(5, 5, 5, 300), choice(5, 4, 5, 20, 7)} << Days{4, 5, 4};
    QTest::newRow("as given, where the ideal days are equal")
        << Choices{choice(5, 4, 6, 20), choice(5, 4, 6, 20), choice(5, 4, 6, 20)} << Days{5, 4, 6};
}

void TestDayBalance::balances()
{
    QFETCH(const Choices, choices);
    QFETCH(const Days, expected);

    Days days;
    for (const QDate &day : drills::balancedDays(choices, today))
        days.push_back(static_cast<int>(today.daysTo(day)));

    QCOMPARE(days, expected);
}

} // namespace tests
