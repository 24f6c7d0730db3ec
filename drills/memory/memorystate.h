#pragma once

namespace drills {

/// What a model knows of one memory after its latest review.
struct MemoryState {
    /// In days. FSRS-6: after so long recall is at 90 %. FSRS-7: the slow trace.
    double stability = 0.0;
    /// In days, the fast trace of FSRS-7; 0 in FSRS-6.
    double fast = 0.0;
    /// 1..10, and 0 before the first review.
    double difficulty = 0.0;

    bool operator==(const MemoryState &) const = default;
};

} // namespace drills
