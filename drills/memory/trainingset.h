#pragma once

#include "drills/memory/memoryweights.h"
#include "drills/memory/reviewlog.h"

#include <cstddef>
#include <span>
#include <vector>

namespace drills {

/// Which reviews a model is asked to foretell; the others are only part of the history.
enum class Counted {
    /// Those at least one whole day after the previous one.
    LongGaps,
    /// All but a card's first.
    EveryReview,
};

/// FSRS-6 knows whole days only, so it is asked for long gaps.
[[nodiscard]] Counted countedBy(const MemoryWeights &weights);

/// Whether the review at this place of its history is one of those.
[[nodiscard]] bool counts(const CardHistory &history, std::size_t review, Counted counted);

/// A review as the gradient sees it.
struct TrainingReview {
    /// Whole days for FSRS-6, fractions for FSRS-7.
    double days = 0.0;
    Rating rating = Rating::Again;
    /// How much its loss counts; 0 where it does not.
    double weight = 0.0;
};

/// Reviews of many cards, card after card; each card ends with a review that counts.
struct TrainingSet {
    std::vector<TrainingReview> reviews;
    /// For each card, the place behind its last review.
    std::vector<std::size_t> ends;
    /// For each card, the place of its history: those without a review that counts are left out.
    std::vector<std::size_t> histories;
    std::size_t items = 0;

    [[nodiscard]] std::size_t cards() const { return ends.size(); }
    [[nodiscard]] std::span<const TrainingReview> card(std::size_t at) const;
};

/// Every review that counts, with weight 1.
[[nodiscard]] TrainingSet plainSet(const std::vector<CardHistory> &histories, const MemoryWeights &model,
                                   Counted counted);

/// What a model is fitted to: newer reviews weigh more, and for FSRS-6 the cards whose first long gap is rare among
/// those with the same first rating are left out (outliersAmong).
[[nodiscard]] TrainingSet fittingSet(const std::vector<CardHistory> &histories, const MemoryWeights &model);

/// By how much the item at `place` of `count` in the order of time counts, 0.25 to 1, from fsrs-rs 6.6.
[[nodiscard]] double recencyWeight(std::size_t place, std::size_t count);

} // namespace drills
