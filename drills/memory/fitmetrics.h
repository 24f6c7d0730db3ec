#pragma once

#include "drills/memory/trainingset.h"

#include <cstddef>
#include <vector>

namespace drills {

/// One review that was foretold: the place of its card and of the review in the histories, and the recall, 0 to 1.
struct Foretold {
    std::size_t card = 0;
    std::size_t review = 0;
    double recall = 0.0;

    bool operator==(const Foretold &) const = default;
};

/// What the weights foretell for each review that counts, from what came before it.
[[nodiscard]] std::vector<Foretold> foretold(const std::vector<CardHistory> &histories, const MemoryWeights &weights,
                                             Counted counted);

/// How well recall was foretold; every review counts alike. All 0 without reviews.
struct FitMetrics {
    int items = 0;
    /// Mean, with the natural logarithm.
    double logLoss = 0.0;
    /// Root of the mean squared difference of recall foretold and seen, between reviews of like gap, like number of
    /// reviews and like number of lapses. The bins are those of fsrs-rs 6.6.
    double rmseBins = 0.0;
    /// How often a remembered review was foretold a higher recall than a forgotten one; 0.5 where there is only one
    /// of both kinds.
    double auc = 0.0;

    bool operator==(const FitMetrics &) const = default;
};

/// Of predictions for these histories, as made by `foretold`. Bins take whole days for long gaps, else fractions.
[[nodiscard]] FitMetrics metricsOf(const std::vector<CardHistory> &histories, const std::vector<Foretold> &predictions,
                                   Counted counted);

/// The same for weights.
[[nodiscard]] FitMetrics metricsOf(const std::vector<CardHistory> &histories, const MemoryWeights &weights,
                                   Counted counted);

} // namespace drills
