#pragma once

#include "drills/memory/minimum.h"
#include "drills/memory/trainingset.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace drills {

/// Which weights a fit may move.
enum class Moved {
    /// Those after a first Again, Hard, Good and Easy: w0 to w3 of either model.
    FirstStabilities,
    All,
};

/// Two weights that must not change places.
struct WeightOrder {
    std::size_t smaller = 0;
    std::size_t larger = 0;
};

/// What is fitted. All lists have a place for each weight.
struct FitProblem {
    /// Where the search begins, and what the weights are drawn to.
    std::vector<double> start;
    std::vector<double> least;
    std::vector<double> largest;
    /// How far people differ: a weight this far from the start costs as much as `pull`.
    std::vector<double> spread;
    double pull = 1.0;
    std::vector<WeightOrder> orders;
    /// The loss of all cards; adds its derivatives to the second argument.
    std::function<double(std::span<const double>, std::span<double>)> loss;
    /// An estimate of its second derivatives, row after row.
    std::function<std::vector<double>(std::span<const double>)> curvature;
};

/// The problem of fitting either model to these reviews. The set must outlive it; the start is expected within bounds.
[[nodiscard]] FitProblem fitProblem(const TrainingSet &set, const MemoryWeights &start);

/// The weights with the smallest loss and penalty. Where an order is broken both weights become one. Absent when
/// stopped.
[[nodiscard]] std::optional<std::vector<double>> solved(const FitProblem &problem, Moved moved,
                                                        const IsStopped &isStopped);

} // namespace drills
