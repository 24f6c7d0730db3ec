#pragma once

#include "drills/memory/minimum.h"
#include "drills/memory/trainingset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace drills {

/// How far weights were fitted.
enum class FitKind {
    /// Not at all: those it began with.
    Start,
    /// Only the stabilities after a first review.
    FirstStabilities,
    Full,
};

/// Weights, and what they were made from.
struct Fit {
    MemoryWeights weights;
    FitKind kind = FitKind::Start;
    /// Reviews it was fitted to, without outliers.
    std::size_t items = 0;

    bool operator==(const Fit &) const = default;
};

/// Below so many reviews that count nothing is fitted.
inline constexpr std::size_t itemsToFit = 8;
/// Below so many, or where no card has more than one, only the stabilities after a first review are.
inline constexpr std::size_t itemsToFitFully = 64;

/// Fits weights to the histories, of the model of `start`, at most as far as `most`: few reviews are fitted less far.
/// Minimises the log loss, newer reviews weighing more, with a pull to the start; the thresholds, the weights and the
/// pull come from fsrs-rs, the search is that of `minimum`. The same input gives the same weights. Absent when stopped;
/// `isStopped` is asked between steps of some milliseconds each, and may be empty.
[[nodiscard]] std::optional<Fit> fit(const std::vector<CardHistory> &histories, const MemoryWeights &start,
                                     FitKind most, const IsStopped &isStopped = {});

} // namespace drills
