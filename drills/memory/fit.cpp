#include "drills/memory/fit.h"

#include "drills/memory/fitproblem.h"

#include <algorithm>

namespace drills {

namespace {

FitKind kindFor(const TrainingSet &set, FitKind most)
{
    if (set.items < itemsToFit)
        return FitKind::Start;
    const bool isSmall = set.items < itemsToFitFully || set.items == set.cards();
    return isSmall ? std::min(most, FitKind::FirstStabilities) : most;
}

MemoryWeights withinBounds(const MemoryWeights &weights)
{
    return std::visit([](const auto &each) { return MemoryWeights(clamped(each)); }, weights);
}

/// The same model with other numbers.
MemoryWeights replaced(MemoryWeights model, const std::vector<double> &numbers)
{
    std::visit([&numbers](auto &weights) { std::ranges::copy(numbers, weights.begin()); }, model);
    return model;
}

} // namespace

std::optional<Fit> fit(const std::vector<CardHistory> &histories, const MemoryWeights &start, FitKind most,
                       const IsStopped &isStopped)
{
    if (isStopped && isStopped())
        return std::nullopt;
    const MemoryWeights bounded = withinBounds(start);
    const TrainingSet set = fittingSet(histories, bounded);
    const FitKind kind = kindFor(set, most);
    if (kind == FitKind::Start)
        return Fit{bounded, kind, set.items};
    const Moved moved = kind == FitKind::Full ? Moved::All : Moved::FirstStabilities;
    const auto numbers = solved(fitProblem(set, bounded), moved, isStopped);
    if (!numbers)
        return std::nullopt;
    // Logarithms and back may leave a bound by a rounding.
    return Fit{withinBounds(replaced(bounded, *numbers)), kind, set.items};
}

} // namespace drills
