#include "tests/drills/tst_memoryfit.h"

#include "drills/environment/randomsource.h"
#include "drills/memory/fitchoice.h"
#include "drills/memory/fitmetrics.h"
#include "drills/memory/fsrs6.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using drills::CardHistory;
using drills::ChoiceReason;
using drills::Counted;
using drills::FitKind;
using drills::Fsrs6Weights;
using drills::MemoryWeights;
using drills::RandomSource;
using drills::Rating;
using drills::TimedRating;

namespace tests {

namespace {

constexpr qint64 day = drills::millisecondsPerDay;

/// Somebody who forgets faster than most and needs many repetitions.
Fsrs6Weights forgetful()
{
    Fsrs6Weights weights = drills::defaultFsrs6Weights();
    weights[0] = 0.1;
    weights[1] = 0.4;
    weights[2] = 0.8;
    weights[3] = 3.0;
    weights[8] = 1.2;
    weights[20] = 0.4;
    return weights;
}

Rating answer(RandomSource &random, double recall)
{
    const auto known = static_cast<quint32>(1000.0 * recall);
    if (random.below(1000) >= known)
        return Rating::Again;
    const quint32 ease = random.below(10);
    if (ease < 2)
        return Rating::Hard;
    return ease < 9 ? Rating::Good : Rating::Easy;
}

/// Cards as somebody with these weights would review them, at most so many reviews each; one begins every hour.
std::vector<CardHistory> reviewsBy(const Fsrs6Weights &weights, quint32 cards, quint32 reviewsEach)
{
    RandomSource random(3);
    const drills::Fsrs6 memory(weights);
    std::vector<CardHistory> histories;
    for (quint32 card = 0; card < cards; ++card) {
        qint64 time = card * (day / 24);
        std::vector<TimedRating> ratings{{time, answer(random, 0.7)}};
        auto state = memory.first(ratings.front().rating);
        while (ratings.size() < reviewsEach) {
            const auto gap = 1 + static_cast<qint64>(random.below(2 + static_cast<quint32>(2.0 * state.stability)));
            time += gap * day;
            ratings.push_back({time, answer(random, memory.recall(state, static_cast<double>(gap)))});
            state = memory.next(state, static_cast<double>(gap), ratings.back().rating);
        }
        histories.push_back(drills::cardHistory(ratings, 0));
    }
    return histories;
}

MemoryWeights defaultsOf(int model)
{
    return model == 6 ? MemoryWeights(drills::defaultFsrs6Weights()) : MemoryWeights(drills::defaultFsrs7Weights());
}

template <size_t Count>
bool isWithin(const std::array<double, Count> &weights, const drills::WeightBounds<Count> &bounds)
{
    for (size_t at = 0; at < Count; ++at) {
        if (!(weights[at] >= bounds.least[at] && weights[at] <= bounds.largest[at]))
            return false;
    }
    return std::is_sorted(weights.begin(), weights.begin() + 4);
}

} // namespace

void TestMemoryFit::fitsAsFarAsThereAreReviews_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<quint32>("cards");
    QTest::addColumn<quint32>("reviewsEach");
    QTest::addColumn<FitKind>("kind");
    for (const int model : {6, 7}) {
        const auto row = [model](const char *name) -> QTestData & {
            return QTest::addRow("FSRS-%d, %s", model, name) << model;
        };
        row("nothing") << 0U << 1U << FitKind::Start;
        row("only first reviews") << 50U << 1U << FitKind::Start;
        row("6 items") << 1U << 7U << FitKind::Start;
        row("only first gaps") << 300U << 2U << FitKind::FirstStabilities;
        row("many") << 200U << 8U << FitKind::Full;
    }
    QTest::newRow("FSRS-7, 8 items") << 7 << 1U << 9U << FitKind::FirstStabilities;
    QTest::newRow("FSRS-7, 63 items") << 7 << 9U << 8U << FitKind::FirstStabilities;
    QTest::newRow("FSRS-7, 64 items") << 7 << 8U << 9U << FitKind::Full;
}

void TestMemoryFit::fitsAsFarAsThereAreReviews()
{
    QFETCH(const int, model);
    QFETCH(const quint32, cards);
    QFETCH(const quint32, reviewsEach);
    QFETCH(const FitKind, kind);

    const auto fit = drills::fit(reviewsBy(forgetful(), cards, reviewsEach), defaultsOf(model), FitKind::Full);

    QVERIFY(fit.has_value());
    QCOMPARE(fit->kind, kind);
    QCOMPARE(fit->weights == defaultsOf(model), kind == FitKind::Start);
    const bool keepsOthers = std::visit(
        [](const auto &weights, const auto &start) {
            return std::ranges::equal(weights.begin() + 4, weights.end(), start.begin() + 4, start.end());
        },
        fit->weights, defaultsOf(model));
    QCOMPARE(keepsOthers, kind != FitKind::Full);
}

void TestMemoryFit::staysWithinBounds()
{
    // Never forgotten at all: every weight would like to leave.
    std::vector<CardHistory> histories;
    for (int card = 0; card < 200; ++card) {
        std::vector<TimedRating> ratings;
        for (int review = 0; review < 6; ++review)
            ratings.push_back({review * (card % 9) * day, static_cast<Rating>(2 + card % 3)});
        histories.push_back(drills::cardHistory(ratings, 0));
    }

    const auto fsrs6 = drills::fit(histories, defaultsOf(6), FitKind::Full);
    const auto fsrs7 = drills::fit(histories, defaultsOf(7), FitKind::Full);

    QVERIFY(fsrs6.has_value() && fsrs7.has_value());
    const auto &first = std::get<Fsrs6Weights>(fsrs6->weights);
    const auto &second = std::get<drills::Fsrs7Weights>(fsrs7->weights);
    QVERIFY(isWithin(first, drills::boundsOf(first)));
    QVERIFY(isWithin(second, drills::fsrs7Bounds()));
    QVERIFY(second[26] >= second[25]);
    QVERIFY(drills::metricsOf(histories, fsrs6->weights, Counted::LongGaps).logLoss
            < drills::metricsOf(histories, defaultsOf(6), Counted::LongGaps).logLoss);
}

void TestMemoryFit::findsTheSameTwice()
{
    const auto histories = reviewsBy(forgetful(), 150, 6);

    for (const int model : {6, 7})
        QCOMPARE(drills::fit(histories, defaultsOf(model), FitKind::Full),
                 drills::fit(histories, defaultsOf(model), FitKind::Full));
}

void TestMemoryFit::learnsFromReviews()
{
    const auto histories = reviewsBy(forgetful(), 400, 8);
    const double truth = drills::metricsOf(histories, forgetful(), Counted::LongGaps).logLoss;
    const double before = drills::metricsOf(histories, defaultsOf(6), Counted::LongGaps).logLoss;

    const auto fit = drills::fit(histories, defaultsOf(6), FitKind::Full);

    const double after = drills::metricsOf(histories, fit->weights, Counted::LongGaps).logLoss;
    QVERIFY2(after < truth + 0.002, qPrintable(u"%1, truth %2, before %3"_s.arg(after).arg(truth).arg(before)));
    QVERIFY(before > truth + 0.02);
}

void TestMemoryFit::canBeStopped()
{
    const auto histories = reviewsBy(forgetful(), 150, 6);
    int asked = 0;
    const auto atThird = [&asked] { return ++asked >= 3; };

    QVERIFY(!drills::fit(histories, defaultsOf(7), FitKind::Full, atThird).has_value());
    QCOMPARE(asked, 3);
    QVERIFY(!drills::chosenFit(histories, defaultsOf(7), [] { return true; }).has_value());
}

void TestMemoryFit::choosesWhatForetellsBest_data()
{
    QTest::addColumn<Fsrs6Weights>("person");
    QTest::addColumn<Fsrs6Weights>("start");
    QTest::addColumn<quint32>("cards");
    QTest::addColumn<ChoiceReason>("reason");
    const Fsrs6Weights usual = drills::defaultFsrs6Weights();
    Fsrs6Weights slowStart = usual;
    std::fill_n(slowStart.begin(), 4, 0.2);
    QTest::newRow("few reviews") << forgetful() << usual << 79U << ChoiceReason::TooFewReviews;
    QTest::newRow("no long gap") << forgetful() << usual << 0U << ChoiceReason::TooFewReviews;
    QTest::newRow("somebody else") << forgetful() << usual << 800U << ChoiceReason::FullForetellsBest;
    QTest::newRow("a team that fits") << forgetful() << forgetful() << 400U << ChoiceReason::StartForetellsBest;
    QTest::newRow("a quick start") << usual << slowStart << 100U << ChoiceReason::FirstStabilitiesForetellBest;
}

void TestMemoryFit::choosesWhatForetellsBest()
{
    QFETCH(const Fsrs6Weights, person);
    QFETCH(const Fsrs6Weights, start);
    QFETCH(const quint32, cards);
    QFETCH(const ChoiceReason, reason);

    const auto choice = drills::chosenFit(reviewsBy(person, cards, 5), start);

    QVERIFY(choice.has_value());
    QCOMPARE(choice->reviews, size_t{5} * cards);
    QVERIFY2(choice->reason == reason,
             qPrintable(u"%1: %2 %3 %4"_s.arg(static_cast<int>(choice->reason))
                            .arg(choice->logLoss[0])
                            .arg(choice->logLoss[1])
                            .arg(choice->logLoss[2])));
    QCOMPARE(choice->judges == 0, reason == ChoiceReason::TooFewReviews);
    const bool stays = reason == ChoiceReason::TooFewReviews || reason == ChoiceReason::StartForetellsBest;
    QCOMPARE(choice->fit.weights == MemoryWeights(start), stays);
    const double chosen = choice->logLoss[static_cast<size_t>(choice->fit.kind)];
    QCOMPARE(chosen, *std::ranges::min_element(choice->logLoss));
}

void TestMemoryFit::measuresPredictions()
{
    const std::vector<CardHistory> histories{drills::cardHistory(
        {{0, Rating::Good}, {day, Rating::Good}, {2 * day, Rating::Again}, {3 * day, Rating::Good}}, 0)};

    const auto metrics = drills::metricsOf(histories, {{0, 1, 0.8}, {0, 2, 0.8}, {0, 3, 0.4}}, Counted::LongGaps);

    QCOMPARE(metrics.items, 3);
    QVERIFY(std::abs(metrics.logLoss + (std::log(0.8) + std::log(0.2) + std::log(0.4)) / 3.0) < 1e-12);
    // One tie and one pair the wrong way round.
    QCOMPARE(metrics.auc, 0.25);
    // Two bins: the last review follows a lapse.
    QVERIFY(std::abs(metrics.rmseBins - std::sqrt((0.6 * 0.6 / 2.0 + 0.6 * 0.6) / 3.0)) < 1e-12);
}

void TestMemoryFit::measuresNothing()
{
    QCOMPARE(drills::metricsOf({}, defaultsOf(6), Counted::LongGaps), drills::FitMetrics{});
    const std::vector<CardHistory> histories{drills::cardHistory({{0, Rating::Good}, {day, Rating::Good}}, 0)};

    const auto metrics = drills::metricsOf(histories, defaultsOf(6), Counted::LongGaps);

    QCOMPARE(metrics.items, 1);
    QCOMPARE(metrics.auc, 0.5);
}

void TestMemoryFit::findsTheMinimumWithinBounds()
{
    // Rosenbrock's valley (1960); its lowest place, (1, 1), is beyond the bound of the first variable.
    drills::Objective valley;
    valley.value = [](std::span<const double> at, std::span<double> slope) {
        const double off = at[1] - at[0] * at[0];
        slope[0] = -400.0 * at[0] * off - 2.0 * (1.0 - at[0]);
        slope[1] = 200.0 * off;
        return 100.0 * off * off + (1.0 - at[0]) * (1.0 - at[0]);
    };
    valley.least = {-2.0, -2.0};
    valley.largest = {0.5, 2.0};
    valley.curvature = {1.0, 0.0, 0.0, 1.0};
    valley.leastGain = 1e-12;

    const auto found = drills::minimum(valley, {-1.2, 1.0}, {});

    QVERIFY(found.has_value());
    QVERIFY(std::abs(found->front() - 0.5) < 1e-4);
    QVERIFY(std::abs(found->back() - 0.25) < 1e-4);
}

} // namespace tests
