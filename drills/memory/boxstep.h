#pragma once

#include <span>
#include <vector>

namespace drills {

/// A place within bounds, and what a function looks like around it.
struct BoxedModel {
    std::span<const double> place;
    std::span<const double> least;
    std::span<const double> largest;
    std::span<const double> slope;
    /// Second derivatives, row after row; symmetric, with a diagonal above 0.
    std::span<const double> curvature;
};

/// The step from the place that makes the model smallest within the bounds, by the primal-dual active set method
/// (Hintermueller, Ito, Kunisch 2002). Where that does not settle, a step down the slope that stays within them.
[[nodiscard]] std::vector<double> boxStep(const BoxedModel &model);

} // namespace drills
