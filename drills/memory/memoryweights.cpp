#include "drills/memory/memoryweights.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// In the order of their ages: FSRS-4.5, FSRS-5.
constexpr size_t oldestCount = 17;
constexpr size_t olderCount = 19;
/// The exponent of the forgetting curve before it became a weight.
constexpr double formerDecay = 0.5;

constexpr double largestShortTermWeight = 2.0;

/// Each of n relearning steps may multiply by e^(w17 w18): together at most what a lapse from S = 1, D = 1, R = 0.7
/// takes away.
double shortTermBound(const Fsrs6Weights &weights, int relearningSteps)
{
    if (relearningSteps <= 1)
        return largestShortTermWeight;
    const double lapse = std::log(weights[11]) + std::log(std::pow(2.0, weights[13]) - 1.0) + 0.3 * weights[14];
    return std::clamp(std::sqrt(std::max(0.0, -lapse / relearningSteps)), 0.01, largestShortTermWeight);
}

template <size_t Count>
void bringWithin(std::array<double, Count> &weights, const WeightBounds<Count> &bounds)
{
    for (size_t at = 0; at < Count; ++at)
        weights[at] = std::clamp(weights[at], bounds.least[at], bounds.largest[at]);
}

template <size_t Count>
std::array<double, Count> taken(std::span<const double> numbers)
{
    std::array<double, Count> weights{};
    std::ranges::copy(numbers, weights.begin());
    return weights;
}

/// The conversion that the authors of FSRS publish: the older formulas are special cases of the newer ones,
/// but for the difficulty, which is fitted.
Fsrs6Weights fromOldest(std::span<const double> numbers)
{
    auto weights = taken<21>(numbers);
    weights[4] += 2.0 * weights[5];
    weights[5] = std::log(3.0 * weights[5] + 1.0) / 3.0;
    weights[6] += 0.5;
    weights[20] = formerDecay;
    return weights;
}

Fsrs6Weights fromOlder(std::span<const double> numbers)
{
    auto weights = taken<21>(numbers);
    weights[20] = formerDecay;
    return weights;
}

} // namespace

const Fsrs6Weights &defaultFsrs6Weights()
{
    static constexpr Fsrs6Weights weights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                          0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                          1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    return weights;
}

const Fsrs7Weights &defaultFsrs7Weights()
{
    static constexpr Fsrs7Weights weights{0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0.0,
                                          1.3826, 0.7024, 0.5999, 0.8146,  0.6398, 1.0,    1.3207, 0.6707, 3.8668,
                                          0.4416, 0.0934, 1.8631, 0.6162,  1.0869, 0.1567, 0.0801, 0.2421, 0.9464,
                                          0.1433, 0.7145, 0.0,    0.5667,  0.3734, 0.5333, 0.3048};
    return weights;
}

WeightBounds<21> boundsOf(const Fsrs6Weights &weights, int relearningSteps, bool hasShortTerm)
{
    const double shortTerm = shortTermBound(weights, relearningSteps);
    return {{0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0,
             0.001, 0.001, 0.001, 0.001, 0.0, 0.0,   1.0,   0.0,   0.0, hasShortTerm ? 0.01 : 0.0,
             0.1},
            {100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0,       0.75,      4.5, 0.8, 3.5,
             5.0,   0.25,  0.9,   4.0,   1.0,  6.0, shortTerm, shortTerm, 0.8, 0.8}};
}

const WeightBounds<34> &fsrs7Bounds()
{
    static constexpr WeightBounds<34> bounds{
        {1e-4, 1e-4,  1e-4,  1e-4, 1.0, 0.001, 0.1,  0.0,  0.0, 0.3, 0.01, 0.1, 0.0, 0.0, 1.0, 0.0, 0.0,
         0.5,  0.001, 0.001, 0.0,  0.0, 1.0,   0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0.0, 0.1, 0.0, 0.0, 0.0},
        {50.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0,  4.0,  1.2,  3.0,  1.5, 1.0, 3.5, 1.0, 7.0, 4.0, 2.0,
         6.0,  1.5,   1.0,   5.0,   1.0,  7.0, 0.25, 0.95, 0.85, 0.99, 1.0, 1.0, 0.9, 1.1, 1.0, 0.6, 0.6}};
    return bounds;
}

Fsrs6Weights clamped(Fsrs6Weights weights, int relearningSteps, bool hasShortTerm)
{
    bringWithin(weights, boundsOf(weights, 1, hasShortTerm));
    if (relearningSteps > 1)
        bringWithin(weights, boundsOf(weights, relearningSteps, hasShortTerm));
    return weights;
}

Fsrs7Weights clamped(Fsrs7Weights weights)
{
    bringWithin(weights, fsrs7Bounds());
    for (size_t rating = 1; rating < 4; ++rating)
        weights[rating] = std::max(weights[rating], weights[rating - 1]);
    weights[26] = std::max(weights[26], weights[25]);
    return weights;
}

Result<MemoryWeights> memoryWeights(std::span<const double> numbers)
{
    if (!std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); }))
        return failure(ErrorCode::InvalidInput, u"a weight that is not finite"_s);
    const auto isAll = [&numbers](size_t count) { return numbers.size() == count; };
    if (isAll(oldestCount) && 3.0 * numbers[5] + 1.0 <= 0.0)
        return failure(ErrorCode::InvalidInput, u"w5 = %1 has no equal in FSRS-6"_s.arg(numbers[5]));
    if (isAll(oldestCount))
        return clamped(fromOldest(numbers));
    if (isAll(olderCount))
        return clamped(fromOlder(numbers));
    if (isAll(defaultFsrs6Weights().size()))
        return clamped(taken<21>(numbers));
    if (isAll(defaultFsrs7Weights().size()))
        return clamped(taken<34>(numbers));
    return failure(ErrorCode::InvalidInput, u"%1 weights, expected 17, 19, 21 or 34"_s.arg(numbers.size()));
}

} // namespace drills
