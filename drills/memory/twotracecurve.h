#pragma once

#include "drills/memory/memorystate.h"
#include "drills/memory/memoryweights.h"

namespace drills {

/// The forgetting curve of FSRS-7 for one state: a mixture of a fast and a slow trace, each falling by a power law.
/// Formulas: FSRS-7 with 34 weights, as fsrs-rs and ts-fsrs compute it since September 2026.
class TwoTraceCurve {
public:
    /// The weights are expected within their bounds, and the state as Fsrs7 makes it.
    TwoTraceCurve(const Fsrs7Weights &weights, const MemoryState &state);

    /// Of both traces together, after so many days (0 or more): 0.00001..0.99999.
    [[nodiscard]] double recall(double days) const;
    /// Of the fast trace alone: 0..1.
    [[nodiscard]] double fastRecall(double days) const;
    /// Days until recall falls to `retention` (above 0, below 1), to the precision of a double: 0 from 0.9999 up, and
    /// at most 36,500.
    [[nodiscard]] double interval(double retention) const;

private:
    /// One trace: recall is (1 + rate t)^-decay.
    struct Trace {
        double rate = 0.0;
        double decay = 0.0;
        /// Its part in the mixture, 0..1.
        double share = 0.0;
    };
    struct Loss {
        double lost = 0.0;
        /// By the logarithm of the time.
        double slope = 0.0;
    };

    /// Of the days until the trace has lost as much as wanted.
    [[nodiscard]] static double logarithmAlone(const Trace &trace, double wanted);
    [[nodiscard]] Loss lossAt(double days) const;

    Trace m_fast;
    Trace m_slow;
};

} // namespace drills
