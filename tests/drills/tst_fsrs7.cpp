#include "tests/drills/tst_fsrs7.h"

#include "drills/memory/fsrs7.h"

#include <QTest>

#include <cmath>

using drills::Fsrs7;
using drills::MemoryState;
using drills::Rating;

namespace tests {

namespace {

/// The reference figures have four decimals.
bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 0.5001e-4;
}

} // namespace

void TestFsrs7::followsReviews()
{
    const Fsrs7 model(drills::defaultFsrs7Weights());
    const std::vector<double> gaps{0.0, 0.0, 1.0, 3.0, 8.0, 21.0};
    const std::vector<MemoryState> expected{{0.1104, 0.0883, 6.1686},   {0.1104, 0.0883, 6.1092},
                                            {0.9169, 44.4442, 6.0504},  {3.5338, 193.5973, 5.9922},
                                            {10.186, 407.6265, 5.9346}, {25.9857, 700.5589, 5.8775}};

    MemoryState state;
    for (size_t at = 0; at < gaps.size(); ++at) {
        state = at == 0 ? model.first(Rating::Again) : model.next(state, gaps[at], Rating::Good);

        QVERIFY(isNear(state.stability, expected[at].stability));
        QVERIFY(isNear(state.fast, expected[at].fast));
        QVERIFY(isNear(state.difficulty, expected[at].difficulty));
    }
}

void TestFsrs7::solvesIntervals_data()
{
    QTest::addColumn<double>("slow");
    QTest::addColumn<double>("fast");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("least") << 0.0001 << 0.0001 << 10.0;
    QTest::newRow("fresh") << 0.1104 << 0.0883 << 6.1686;
    QTest::newRow("fast far ahead") << 0.9169 << 44.4442 << 6.0504;
    QTest::newRow("slow far ahead") << 900.0 << 0.01 << 1.0;
    QTest::newRow("old") << 25.9857 << 700.5589 << 5.8775;
    QTest::newRow("largest") << 36500.0 << 36500.0 << 1.0;
}

void TestFsrs7::solvesIntervals()
{
    QFETCH(const double, slow);
    QFETCH(const double, fast);
    QFETCH(const double, difficulty);
    const Fsrs7 model(drills::defaultFsrs7Weights());
    const MemoryState state{slow, fast, difficulty};

    for (const double retention : {0.3, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999}) {
        const double interval = model.interval(state, retention);

        QVERIFY(interval > 0.0 && interval <= 36500.0);
        if (interval < 36500.0)
            QVERIFY(std::abs(model.recall(state, interval) - retention) < 1e-13);
        else
            QVERIFY(model.recall(state, interval) >= retention);
    }
}

void TestFsrs7::boundsIntervals_data()
{
    QTest::addColumn<double>("retention");
    QTest::addColumn<double>("days");
    QTest::newRow("nearly certain") << 0.9999 << 0.0;
    QTest::newRow("certain") << 1.0 << 0.0;
    QTest::newRow("nearly never") << 0.00001 << 36500.0;
}

void TestFsrs7::boundsIntervals()
{
    QFETCH(const double, retention);
    QFETCH(const double, days);
    const Fsrs7 model(drills::defaultFsrs7Weights());

    QCOMPARE(model.interval(model.first(Rating::Good), retention), days);
}

void TestFsrs7::prefersLongerWaitsForBetterAnswers()
{
    const Fsrs7 model(drills::defaultFsrs7Weights());
    const MemoryState before = model.first(Rating::Good);

    for (const double days : {0.01, 1.0, 30.0}) {
        const auto waits = [&model, &before, days](Rating rating) {
            return model.interval(model.next(before, days, rating), 0.9);
        };
        QVERIFY(waits(Rating::Again) < waits(Rating::Hard));
        QVERIFY(waits(Rating::Hard) < waits(Rating::Good));
        QVERIFY(waits(Rating::Good) < waits(Rating::Easy));
    }
}

void TestFsrs7::keepsWeightsInOrder()
{
    drills::Fsrs7Weights weights = drills::defaultFsrs7Weights();
    QCOMPARE(drills::clamped(weights), weights);
    weights[1] = 0.05;
    weights[25] = 0.85;
    weights[26] = 0.6;

    const drills::Fsrs7Weights bounded = drills::clamped(weights);

    QCOMPARE(bounded[1], 0.1104);
    QCOMPARE(bounded[26], 0.85);
}

} // namespace tests
