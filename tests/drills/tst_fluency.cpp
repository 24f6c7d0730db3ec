#include "tests/drills/tst_fluency.h"

#include "drills/ledger/fluency.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using drills::TypedResult;

namespace tests {

void TestFluency::countsResultsAMinute_data()
{
    QTest::addColumn<std::vector<TypedResult>>("results");
    QTest::addColumn<double>("aKey");
    QTest::addColumn<double>("expected");
    const TypedResult right{true, 2000ms, 10000ms, 40};
    const TypedResult wrong{false, 2000ms, 10000ms, 40};
    QTest::newRow("none") << std::vector<TypedResult>() << 0.0 << 0.0;
    QTest::newRow("only wrong") << std::vector{wrong} << 0.0 << 0.0;
    QTest::newRow("all the typing") << std::vector{right} << 0.0 << 5.0;
    // 10 s of typing, 8 of them by the fingers.
    QTest::newRow("less the fingers") << std::vector{right} << 200.0 << 15.0;
    QTest::newRow("faster than usual") << std::vector{right} << 1000.0 << 30.0;
    QTest::newRow("wrong ones take time") << std::vector{right, wrong} << 0.0 << 2.5;
    QTest::newRow("no time at all") << std::vector{TypedResult{true, 0ms, 0ms, 0}} << 0.0 << 120.0;
}

void TestFluency::countsResultsAMinute()
{
    QFETCH(const std::vector<TypedResult>, results);
    QFETCH(const double, aKey);
    QFETCH(const double, expected);

    const auto fluency = drills::fluencyOf(results, aKey);

    QCOMPARE(fluency.has_value(), expected > 0.0);
    QCOMPARE(fluency.value_or(0.0), expected);
}

} // namespace tests
