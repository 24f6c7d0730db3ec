#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace drills {

/// Asked now and then during long work; true ends it.
using IsStopped = std::function<bool()>;

/// A function of several variables that is to become small.
struct Objective {
    /// Its value; writes the derivatives into the second argument, which has as many places as the first.
    std::function<double(std::span<const double>, std::span<double>)> value;
    /// Bounds of each variable.
    std::vector<double> least;
    std::vector<double> largest;
    /// An estimate of the second derivatives at the start, row after row: symmetric, and positive on its diagonal.
    std::vector<double> curvature;
    /// A step that gains less ends the search.
    double leastGain = 1e-3;
    int longestSearch = 100;
};

/// The variables at a local minimum within the bounds. By a quasi-Newton method: each step goes to the minimum, within
/// the bounds, of a quadratic model whose curvature is updated on the way (Broyden, Fletcher, Goldfarb, Shanno 1970),
/// and is shortened until it gains enough (Armijo 1966). Never worse than the start, which is expected within the
/// bounds. Absent when stopped; `isStopped` may be empty.
[[nodiscard]] std::optional<std::vector<double>> minimum(const Objective &objective, std::vector<double> start,
                                                         const IsStopped &isStopped);

} // namespace drills
