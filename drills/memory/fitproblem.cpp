#include "drills/memory/fitproblem.h"

#include "drills/memory/fsrs6gradient.h"
#include "drills/memory/fsrs7gradient.h"
#include "drills/memory/wideregisters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace drills {

namespace {

/// How far people's weights differ, by fsrs-rs; the first stabilities have a spread of their own.
constexpr Fsrs6Weights fsrs6Spread{0.0, 0.0,  0.0,  0.0,  0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                   0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};
constexpr Fsrs7Weights fsrs7Spread{0.0,    0.0,    0.0,    0.0,    0.523,  0.2528, 0.4329, 0.2966, 0.2139,
                                   0.2889, 0.1862, 0.175,  0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273,
                                   0.1842, 0.1735, 0.4608, 0.311,  0.864,  0.0418, 0.2596, 0.0798, 0.0682,
                                   0.1282, 0.1397, 0.1407, 0.1489, 0.2,    0.15,   0.15};
/// The pull to the start. For FSRS-6 twice that of fsrs-rs: on later reviews of simulated logs that foretells better.
constexpr double fsrs6Pull = 2.0;
constexpr double fsrs7Pull = 1.0 / 3.0;

template <std::size_t Count>
std::array<double, Count> taken(std::span<const double> weights)
{
    std::array<double, Count> all{};
    std::ranges::copy(weights, all.begin());
    return all;
}

template <typename Gradient>
double lossOf(const TrainingSet &set, std::span<const double> weights, std::span<double> slope)
{
    constexpr std::size_t count = std::tuple_size_v<typename Gradient::Weights>;
    freeWideRegisters();
    Gradient model(taken<count>(weights));
    typename Gradient::Weights sum{};
    double loss = 0.0;
    for (std::size_t card = 0; card < set.cards(); ++card)
        loss += model.addLoss(set.card(card), sum);
    for (std::size_t at = 0; at < count; ++at)
        slope[at] += sum[at];
    return loss;
}

/// Near the best weights the second derivatives are the expected products of the first ones (Berndt, Hall, Hall and
/// Hausman 1974), card by card, since cards are independent.
template <typename Gradient>
std::vector<double> curvatureOf(const TrainingSet &set, std::span<const double> weights)
{
    constexpr std::size_t count = std::tuple_size_v<typename Gradient::Weights>;
    freeWideRegisters();
    Gradient model(taken<count>(weights));
    std::vector<double> curvature(count * count);
    std::vector<TrainingReview> reviews;
    for (std::size_t card = 0; card < set.cards(); ++card) {
        // A product holds the weight of a review twice.
        reviews.assign(set.card(card).begin(), set.card(card).end());
        for (TrainingReview &each : reviews)
            each.weight = std::sqrt(each.weight);
        typename Gradient::Weights slope{};
        model.addLoss(reviews, slope);
        for (std::size_t row = 0; row < count; ++row) {
            for (std::size_t column = 0; column < count; ++column)
                curvature[row * count + column] += slope[row] * slope[column];
        }
    }
    return curvature;
}

template <typename Gradient, std::size_t Count>
FitProblem problemOf(const TrainingSet &set, const std::array<double, Count> &start,
                     const std::array<double, Count> &spread, const WeightBounds<Count> &bounds)
{
    FitProblem problem;
    problem.start.assign(start.begin(), start.end());
    problem.spread.assign(spread.begin(), spread.end());
    problem.least.assign(bounds.least.begin(), bounds.least.end());
    problem.largest.assign(bounds.largest.begin(), bounds.largest.end());
    problem.orders = {{0, 1}, {1, 2}, {2, 3}};
    problem.loss = [&set](std::span<const double> weights, std::span<double> slope) {
        return lossOf<Gradient>(set, weights, slope);
    };
    problem.curvature = [&set](std::span<const double> weights) { return curvatureOf<Gradient>(set, weights); };
    return problem;
}

} // namespace

FitProblem fitProblem(const TrainingSet &set, const MemoryWeights &start)
{
    if (const auto *fsrs6 = std::get_if<Fsrs6Weights>(&start)) {
        FitProblem problem = problemOf<Fsrs6Gradient>(set, *fsrs6, fsrs6Spread, boundsOf(*fsrs6));
        problem.pull = fsrs6Pull;
        return problem;
    }
    FitProblem problem = problemOf<Fsrs7Gradient>(set, std::get<Fsrs7Weights>(start), fsrs7Spread, fsrs7Bounds());
    problem.pull = fsrs7Pull;
    problem.orders.push_back({25, 26});
    return problem;
}

} // namespace drills
