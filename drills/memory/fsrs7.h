#pragma once

#include "drills/memory/memorystate.h"
#include "drills/memory/memoryweights.h"
#include "drills/model/rating.h"

#include <array>

namespace drills {

/// FSRS-7: how one memory changes by its reviews, in fractional days, so that minutes count too.
/// Formulas: FSRS-7 with 34 weights, as fsrs-rs and ts-fsrs compute it since September 2026.
class Fsrs7 {
public:
    /// The weights are expected within their bounds.
    explicit Fsrs7(const Fsrs7Weights &weights);

    [[nodiscard]] MemoryState first(Rating rating) const;
    /// `days`: since the review before, 0 or more.
    [[nodiscard]] MemoryState next(const MemoryState &before, double days, Rating rating) const;
    /// The states after Hard, Good and Easy, for less than three calls of next.
    [[nodiscard]] std::array<MemoryState, 3> passed(const MemoryState &before, double days) const;

    /// 0.00001..0.99999 after so many days.
    [[nodiscard]] double recall(const MemoryState &state, double days) const;
    /// Days until recall falls to `retention` (above 0, below 1): 0 from 0.9999 up, at most 36,500.
    /// Neither trace alone says it.
    [[nodiscard]] double interval(const MemoryState &state, double retention) const;

private:
    /// Where the weights of a trace begin.
    enum Block : size_t { Slow = 7, Fast = 15 };

    [[nodiscard]] MemoryState forgotten(const MemoryState &before, double days) const;
    /// The trace after Hard, Good and Easy.
    [[nodiscard]] std::array<double, 3> grown(Block block, double trace, double recall, double difficulty) const;
    [[nodiscard]] double shrunk(Block block, double trace, double recall) const;
    [[nodiscard]] double difficulty(double before, double change) const;

    Fsrs7Weights m_weights;
    std::array<MemoryState, 4> m_first = {};
    double m_easiest;
};

} // namespace drills
