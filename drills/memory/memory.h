#pragma once

#include "drills/memory/fsrs6.h"
#include "drills/memory/fsrs7.h"

#include <variant>

namespace drills {

/// How one memory changes by its reviews, for whoever does not care by which model. The weights choose it.
class Memory {
public:
    /// The weights are expected within their bounds. FSRS-7 has no rule of its own for the same day and needs no
    /// `hasShortTerm`.
    explicit Memory(const MemoryWeights &weights, bool hasShortTerm = true);

    /// FSRS-6 counts whole days, by the calendar; FSRS-7 fractions of days.
    [[nodiscard]] bool usesWholeDays() const { return std::holds_alternative<Fsrs6>(m_model); }

    [[nodiscard]] MemoryState first(Rating rating) const;
    /// `days`: since the review before, 0 or more.
    [[nodiscard]] MemoryState next(const MemoryState &before, double days, Rating rating) const;
    /// The states after Hard, Good and Easy, for less than three calls of next.
    [[nodiscard]] std::array<MemoryState, 3> passed(const MemoryState &before, double days) const;
    /// 0..1 after so many days.
    [[nodiscard]] double recall(const MemoryState &state, double days) const;
    /// Days, not rounded, until recall falls to `retention` (above 0, below 1).
    [[nodiscard]] double interval(const MemoryState &state, double retention) const;

private:
    std::variant<Fsrs6, Fsrs7> m_model;
};

} // namespace drills
