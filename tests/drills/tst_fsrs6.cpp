#include "tests/drills/tst_fsrs6.h"

#include "drills/memory/fsrs6.h"
#include "drills/memory/memory.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using drills::Fsrs6;
using drills::MemoryState;
using drills::Rating;

namespace tests {

namespace {

/// The reference programs compute with single precision or round.
constexpr double printed = 5e-8;

Rating rating(int number)
{
    return static_cast<Rating>(number);
}

/// The latest state after Again, then five times Good, each after so many days.
MemoryState afterReviews(const Fsrs6 &model)
{
    MemoryState state = model.first(Rating::Again);
    for (const double days : {0.0, 1.0, 3.0, 8.0, 21.0})
        state = model.next(state, days, Rating::Good);
    return state;
}

std::vector<double> older(size_t count)
{
    const auto &weights = drills::defaultFsrs6Weights();
    return {weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

void TestFsrs6::beginsByRating_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("again") << 1 << 0.212 << 6.4133;
    QTest::newRow("hard") << 2 << 1.2931 << 5.11217071;
    QTest::newRow("good") << 3 << 2.3065 << 2.11810397;
    QTest::newRow("easy") << 4 << 8.2956 << 1.0;
}

void TestFsrs6::beginsByRating()
{
    QFETCH(const int, answer);
    QFETCH(const double, stability);
    QFETCH(const double, difficulty);

    const MemoryState state = Fsrs6(drills::defaultFsrs6Weights()).first(rating(answer));

    QCOMPARE(state.stability, stability);
    QVERIFY(std::abs(state.difficulty - difficulty) < printed);
    QCOMPARE(state.fast, 0.0);
}

void TestFsrs6::followsReviews_data()
{
    QTest::addColumn<bool>("hasShortTerm");
    QTest::addColumn<double>("stability");
    QTest::newRow("with short term") << true << 53.62691;
    QTest::newRow("without") << false << 53.335106;
}

void TestFsrs6::followsReviews()
{
    QFETCH(const bool, hasShortTerm);
    QFETCH(const double, stability);

    const MemoryState state = afterReviews(Fsrs6(drills::defaultFsrs6Weights(), hasShortTerm));

    QVERIFY2(std::abs(state.stability - stability) < 1e-4, QByteArray::number(state.stability, 'g', 9).constData());
    QVERIFY(std::abs(state.difficulty - 6.3574867) < 1e-4);
}

void TestFsrs6::keepsAShortTermMemory()
{
    const Fsrs6 model(drills::defaultFsrs6Weights());
    const MemoryState before = model.first(Rating::Good);

    QVERIFY(model.next(before, 0.0, Rating::Again).stability < before.stability);
    QCOMPARE(model.next(before, 0.0, Rating::Hard).stability, before.stability);
    QVERIFY(model.next(before, 0.0, Rating::Easy).stability > before.stability);
    const Fsrs6 without(drills::defaultFsrs6Weights(), false);
    QCOMPARE(without.next(before, 0.0, Rating::Easy).stability, before.stability);
}

void TestFsrs6::forgetsByThePower_data()
{
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("recall");
    QTest::newRow("at once") << 1.0 << 0.0 << 1.0;
    QTest::newRow("after its stability") << 1.0 << 1.0 << 0.9;
    QTest::newRow("twice") << 1.0 << 2.0 << 0.8458846447796301;
    QTest::newRow("three times") << 1.0 << 3.0 << 0.8093881028681906;
    QTest::newRow("first Easy when due") << 8.2956 << 8.0 << 0.9024733;
}

void TestFsrs6::forgetsByThePower()
{
    QFETCH(const double, stability);
    QFETCH(const double, days);
    QFETCH(const double, recall);

    const double computed = Fsrs6(drills::defaultFsrs6Weights()).recall({stability, 0.0, 5.0}, days);

    QVERIFY2(std::abs(computed - recall) < printed, QByteArray::number(computed, 'g', 17).constData());
}

void TestFsrs6::waitsForRetention_data()
{
    QTest::addColumn<double>("retention");
    QTest::addColumn<int>("days");
    const std::vector<int> expected{3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 0};
    for (int tenths = 1; tenths <= 10; ++tenths)
        QTest::addRow("%d tenths", tenths) << tenths / 10.0 << expected[static_cast<size_t>(tenths) - 1];
}

void TestFsrs6::waitsForRetention()
{
    QFETCH(const double, retention);
    QFETCH(const int, days);

    const double interval = Fsrs6(drills::defaultFsrs6Weights()).interval({1.0, 0.0, 5.0}, retention);

    // The reference programs have the first ones with single precision.
    QVERIFY2(std::abs(std::round(interval) - days) <= 1e-5 * days, QByteArray::number(interval, 'f', 3).constData());
}

void TestFsrs6::givesAllPassesAtOnce()
{
    for (const drills::MemoryWeights &weights :
         {drills::MemoryWeights(drills::defaultFsrs6Weights()), drills::MemoryWeights(drills::defaultFsrs7Weights())}) {
        const drills::Memory memory(weights);
        const MemoryState before = memory.first(Rating::Hard);
        for (const double days : {0.0, 4.0}) {
            const auto passed = memory.passed(before, days);
            QCOMPARE(passed[0], memory.next(before, days, Rating::Hard));
            QCOMPARE(passed[1], memory.next(before, days, Rating::Good));
            QCOMPARE(passed[2], memory.next(before, days, Rating::Easy));
        }
    }
}

void TestFsrs6::readsWeights_data()
{
    QTest::addColumn<std::vector<double>>("numbers");
    QTest::addColumn<size_t>("place");
    QTest::addColumn<double>("weight");
    QTest::newRow("FSRS-4.5: difficulty") << older(17) << size_t{4} << 6.4133 + 2 * 0.8334;
    QTest::newRow("FSRS-4.5: its step") << older(17) << size_t{5} << std::log(3 * 0.8334 + 1) / 3;
    QTest::newRow("FSRS-4.5: its change") << older(17) << size_t{6} << 3.5194;
    QTest::newRow("FSRS-4.5: curve") << older(17) << size_t{20} << 0.5;
    QTest::newRow("FSRS-5: as it is") << older(19) << size_t{4} << 6.4133;
    QTest::newRow("FSRS-5: curve") << older(19) << size_t{20} << 0.5;
    QTest::newRow("FSRS-6") << older(21) << size_t{20} << 0.1542;
}

void TestFsrs6::readsWeights()
{
    QFETCH(const std::vector<double>, numbers);
    QFETCH(const size_t, place);
    QFETCH(const double, weight);

    const auto weights = drills::memoryWeights(numbers);

    QVERIFY(weights.has_value());
    QCOMPARE(std::get<drills::Fsrs6Weights>(*weights)[place], weight);
}

void TestFsrs6::refusesWeights_data()
{
    QTest::addColumn<std::vector<double>>("numbers");
    std::vector<double> strange = older(21);
    strange[3] = std::nan("");
    std::vector<double> negative = older(17);
    negative[5] = -1.0;
    QTest::newRow("none") << std::vector<double>();
    QTest::newRow("20") << older(20);
    QTest::newRow("not a number") << strange;
    QTest::newRow("a logarithm of less than 0") << negative;
}

void TestFsrs6::refusesWeights()
{
    QFETCH(const std::vector<double>, numbers);

    const auto weights = drills::memoryWeights(numbers);

    QVERIFY(!weights.has_value());
    QCOMPARE(weights.error().code, drills::ErrorCode::InvalidInput);
}

void TestFsrs6::boundsWeights()
{
    drills::Fsrs6Weights weights = drills::defaultFsrs6Weights();
    QCOMPARE(drills::clamped(weights), weights);
    weights[0] = 0.0;
    weights[17] = 3.0;
    weights[19] = 0.0;

    QCOMPARE(drills::clamped(weights)[0], 0.001);
    QCOMPARE(drills::clamped(weights)[17], 2.0);
    // With two relearning steps; as ts-fsrs bounds these.
    weights[11] = 2.0198;
    weights[13] = 0.2138;
    weights[14] = 2.1588;
    QVERIFY(std::abs(drills::clamped(weights, 2)[17] - 0.49171962) < printed);
    QCOMPARE(drills::clamped(weights)[19], 0.01);
    QCOMPARE(drills::clamped(weights, 1, false)[19], 0.0);
}

} // namespace tests
