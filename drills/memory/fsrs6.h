#pragma once

#include "drills/memory/memorystate.h"
#include "drills/memory/memoryweights.h"
#include "drills/model/rating.h"

#include <array>

namespace drills {

/// FSRS-6: how one memory changes by its reviews. It counts whole days; reviews of the same day have a rule of their
/// own. Formulas: the wiki "The Algorithm" of open-spaced-repetition, as fsrs-rs 6.6 computes them.
class Fsrs6 {
public:
    /// The weights are expected within their bounds. Without short term a second review on the same day changes as
    /// much as one at a recall of 1.
    explicit Fsrs6(const Fsrs6Weights &weights, bool hasShortTerm = true);

    [[nodiscard]] MemoryState first(Rating rating) const;
    /// `days`: whole days since the review before, 0 on the same day.
    [[nodiscard]] MemoryState next(const MemoryState &before, double days, Rating rating) const;
    /// The states after Hard, Good and Easy, for less than three calls of next.
    [[nodiscard]] std::array<MemoryState, 3> passed(const MemoryState &before, double days) const;

    /// 0..1 after so many days.
    [[nodiscard]] double recall(const MemoryState &state, double days) const;
    /// Days, not rounded, until recall falls to `retention` (above 0, at most 1).
    [[nodiscard]] double interval(const MemoryState &state, double retention) const;

private:
    [[nodiscard]] MemoryState forgotten(const MemoryState &before, double days) const;
    [[nodiscard]] std::array<double, 3> growth(const MemoryState &before, double days) const;
    [[nodiscard]] double difficulty(double before, Rating rating) const;
    [[nodiscard]] bool isSameDay(double days) const { return m_hasShortTerm && days < 1.0; }

    Fsrs6Weights m_weights;
    bool m_hasShortTerm;
    std::array<MemoryState, 4> m_first = {};
    /// What a review on the same day multiplies by, for S = 1; one a rating.
    std::array<double, 4> m_sameDay = {};
    double m_growth;
    double m_lapseLimit;
    double m_curve;
    double m_easiest;
};

} // namespace drills
