#include "tests/drills/tst_memorygradient.h"

#include "drills/environment/randomsource.h"
#include "drills/memory/fsrs6.h"
#include "drills/memory/fsrs6gradient.h"
#include "drills/memory/fsrs7.h"
#include "drills/memory/fsrs7gradient.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using drills::Fsrs6Gradient;
using drills::Fsrs6Weights;
using drills::Fsrs7Gradient;
using drills::Fsrs7Weights;
using drills::RandomSource;
using drills::Rating;
using drills::TrainingReview;

namespace tests {

namespace {

using Card = std::vector<TrainingReview>;

double fraction(RandomSource &random)
{
    return static_cast<double>(random.next() >> 11) * 0x1p-53;
}

Rating anyRating(RandomSource &random)
{
    return static_cast<Rating>(1 + random.below(4));
}

/// Two to eleven reviews with every rating; a third of those of FSRS-6 on the same day, and those of FSRS-7 between
/// seconds and months apart.
Card anyCard(RandomSource &random, bool wantsWholeDays)
{
    Card card;
    const auto count = 2 + random.below(10);
    for (quint32 at = 0; at < count; ++at) {
        const double whole = random.below(3) == 0 ? 0.0 : 1.0 + random.below(60);
        const double fractional = random.below(20) == 0 ? 0.0 : std::exp(14.0 * fraction(random) - 9.0);
        const double days = wantsWholeDays ? whole : fractional;
        const bool counts = at > 0 && (!wantsWholeDays || days >= 1.0);
        card.push_back({at > 0 ? days : 0.0, anyRating(random), counts ? 0.2 + fraction(random) : 0.0});
    }
    return card;
}

/// Between the bounds; every second time close to the start, every fourth on some bounds.
template <size_t Count>
std::array<double, Count> anyWeights(RandomSource &random, const std::array<double, Count> &start,
                                     const drills::WeightBounds<Count> &bounds)
{
    const double share = random.below(2) == 0 ? 0.1 : 1.0;
    std::array<double, Count> weights{};
    for (size_t at = 0; at < Count; ++at) {
        const double range = bounds.largest[at] - bounds.least[at];
        const double anywhere = bounds.least[at] + range * (0.02 + 0.96 * fraction(random));
        const double inside = std::clamp(start[at], bounds.least[at] + 0.01 * range, bounds.largest[at] - 0.01 * range);
        weights[at] = share * anywhere + (1.0 - share) * inside;
    }
    return weights;
}

template <typename Gradient>
double lossOf(const typename Gradient::Weights &weights, const Card &card)
{
    typename Gradient::Weights ignored{};
    return Gradient(weights).addLoss(card, ignored);
}

template <typename Gradient>
double difference(typename Gradient::Weights weights, size_t at, const Card &card)
{
    const double step = 1e-6 * std::max(0.01, std::abs(weights[at]));
    const double middle = weights[at];
    weights[at] = middle + step;
    const double above = lossOf<Gradient>(weights, card);
    weights[at] = middle - step;
    return (above - lossOf<Gradient>(weights, card)) / (2.0 * step);
}

/// How many derivatives are further from the finite difference than its own error.
template <typename Gradient, size_t Count>
int deviations(const std::array<double, Count> &start, const drills::WeightBounds<Count> &bounds, bool wantsWholeDays)
{
    RandomSource random(20260101);
    int found = 0;
    for (int sample = 0; sample < 1000; ++sample) {
        const auto weights = anyWeights(random, start, bounds);
        const Card card = anyCard(random, wantsWholeDays);
        typename Gradient::Weights slope{};
        Gradient(weights).addLoss(card, slope);
        for (size_t at = 0; at < Count; ++at) {
            const double seen = difference<Gradient>(weights, at, card);
            const bool isNear = std::abs(seen - slope[at]) <= 2e-5 + 1e-4 * std::abs(seen);
            found += isNear ? 0 : 1;
        }
    }
    return found;
}

/// The largest difference between what the gradient and the model foretell.
template <typename Gradient, typename Model>
double largestDifference(const typename Gradient::Weights &weights, bool wantsWholeDays)
{
    RandomSource random(7);
    const Model model(weights);
    double largest = 0.0;
    for (int sample = 0; sample < 1000; ++sample) {
        const Card card = anyCard(random, wantsWholeDays);
        const std::vector<double> recalls = Gradient(weights).recalls(card);
        auto state = model.first(card.front().rating);
        for (size_t at = 1; at < card.size(); ++at) {
            if (card[at].weight > 0.0)
                largest = std::max(largest, std::abs(recalls[at] - model.recall(state, card[at].days)));
            state = model.next(state, card[at].days, card[at].rating);
        }
    }
    return largest;
}

} // namespace

void TestMemoryGradient::agreesWithThePublishedGradient()
{
    // From the tests of fsrs-rs 6.6: four sequences, each with a last review that is asked. Computed there in 32 bit.
    constexpr std::array<std::array<int, 4>, 6> days{
        {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 1}, {0, 1, 1, 3}, {1, 3, 3, 5}, {3, 6, 6, 12}}};
    constexpr std::array<std::array<int, 4>, 6> ratings{
        {{1, 2, 3, 4}, {3, 4, 2, 4}, {1, 4, 4, 3}, {4, 3, 3, 3}, {3, 1, 3, 3}, {2, 3, 3, 4}}};
    constexpr std::array<int, 4> lastDays{4, 11, 12, 23};
    constexpr Fsrs6Weights expected{-.095688485, -.0051607806, -.0012249565, .007462064,  .03650761, -.082112335,
                                    .0593964,    -2.1474836,   .57626534,    -2.8751316,  .7154875,  -.028993709,
                                    .0099172965, -.2189217,    -.0017800558, -.089381434, .299141,   .068104014,
                                    -.011605468, -.25398168,   .27700496};

    Fsrs6Gradient gradient(drills::defaultFsrs6Weights());
    Fsrs6Weights slope{};
    double loss = 0.0;
    for (size_t sequence = 0; sequence < lastDays.size(); ++sequence) {
        Card card;
        for (size_t at = 0; at < days.size(); ++at)
            card.push_back({static_cast<double>(days[at][sequence]), static_cast<Rating>(ratings[at][sequence]), 0.0});
        const Rating last = sequence < 3 ? Rating::Good : Rating::Again;
        card.push_back({static_cast<double>(lastDays[sequence]), last, 1.0});
        loss += gradient.addLoss(card, slope);
    }

    QVERIFY2(std::abs(loss - 4.0466027) < 1e-5, qPrintable(QString::number(loss, 'g', 9)));
    for (size_t at = 0; at < slope.size(); ++at)
        QVERIFY2(std::abs(slope[at] - expected[at]) < 2e-5 * std::max(0.05, std::abs(expected[at])),
                 qPrintable(QStringLiteral("w%1: %2").arg(at).arg(slope[at], 0, 'g', 9)));
}

void TestMemoryGradient::agreesWithFiniteDifferences_data()
{
    QTest::addColumn<int>("found");
    QTest::newRow("FSRS-6") << deviations<Fsrs6Gradient>(drills::defaultFsrs6Weights(),
                                                         drills::boundsOf(drills::defaultFsrs6Weights()), true);
    QTest::newRow("FSRS-7") << deviations<Fsrs7Gradient>(drills::defaultFsrs7Weights(), drills::fsrs7Bounds(), false);
}

void TestMemoryGradient::agreesWithFiniteDifferences()
{
    QFETCH(const int, found);

    // A difference that reaches over the corner of a minimum or of a bound says nothing of either side.
    QVERIFY2(found <= 3, qPrintable(QString::number(found)));
}

void TestMemoryGradient::foretellsAsTheModels_data()
{
    QTest::addColumn<double>("largest");
    QTest::newRow("FSRS-6") << largestDifference<Fsrs6Gradient, drills::Fsrs6>(drills::defaultFsrs6Weights(), true);
    QTest::newRow("FSRS-7") << largestDifference<Fsrs7Gradient, drills::Fsrs7>(drills::defaultFsrs7Weights(), false);
}

void TestMemoryGradient::foretellsAsTheModels()
{
    QFETCH(const double, largest);

    QVERIFY2(largest < 1e-10, qPrintable(QString::number(largest)));
}

void TestMemoryGradient::losesNothingWithoutQuestions()
{
    Fsrs7Gradient gradient(drills::defaultFsrs7Weights());
    Fsrs7Weights slope{};

    QCOMPARE(gradient.addLoss({}, slope), 0.0);
    QCOMPARE(gradient.addLoss(Card{{0.0, Rating::Good, 0.0}}, slope), 0.0);
    QCOMPARE(gradient.addLoss(Card{{0.0, Rating::Good, 0.0}, {3.0, Rating::Again, 0.0}}, slope), 0.0);
    QCOMPARE(slope, Fsrs7Weights{});
}

} // namespace tests
