#pragma once

#include "drills/model/result.h"

#include <array>
#include <span>
#include <variant>

namespace drills {

/// Weights of FSRS-6, w0 to w20.
using Fsrs6Weights = std::array<double, 21>;
/// Weights of FSRS-7, w0 to w33.
using Fsrs7Weights = std::array<double, 34>;
/// Of either model: the number of weights says which.
using MemoryWeights = std::variant<Fsrs6Weights, Fsrs7Weights>;

/// The weights that the models' authors publish for people of whom nothing is known yet (autumn 2026).
[[nodiscard]] const Fsrs6Weights &defaultFsrs6Weights();
[[nodiscard]] const Fsrs7Weights &defaultFsrs7Weights();

/// Least and largest value of every weight.
template <std::size_t Count>
struct WeightBounds {
    std::array<double, Count> least;
    std::array<double, Count> largest;
};

/// With several relearning steps w17 and w18 are bounded so that a lapse never ends above where it began.
/// The other weights give the bound: those are expected within their own bounds.
[[nodiscard]] WeightBounds<21> boundsOf(const Fsrs6Weights &weights, int relearningSteps = 1, bool hasShortTerm = true);
[[nodiscard]] const WeightBounds<34> &fsrs7Bounds();

/// Each weight within its bounds; in FSRS-7 also w0 to w3 in order and w26 not below w25.
[[nodiscard]] Fsrs6Weights clamped(Fsrs6Weights weights, int relearningSteps = 1, bool hasShortTerm = true);
[[nodiscard]] Fsrs7Weights clamped(Fsrs7Weights weights);

/// Reads weights of 17, 19 (both older sets, brought to FSRS-6), 21 or 34 numbers, and clamps them.
/// Errors: InvalidInput for another count, or for a number that is not finite.
[[nodiscard]] Result<MemoryWeights> memoryWeights(std::span<const double> numbers);

} // namespace drills
