#pragma once

#include "drills/memory/memoryweights.h"
#include "drills/model/rating.h"

#include <cstddef>

namespace drills {

/// How one of the two stabilities of FSRS-7 changes with a review, and its derivatives (fsrs-rs, September 2026).
class Fsrs7TraceGradient {
public:
    /// One review: what it met, and what the way back needs again.
    struct Step {
        double stability = 1.0;
        double logStability = 0.0;
        double difficulty = 1.0;
        /// Of this trace: the mixed recall for the slow one, its own for the fast one.
        double recall = 1.0;
        /// Success: growth without its factors for Hard and Easy, and the power of 1 - recall. Lapse: the power of
        /// 1 - recall, and that of the stability + 1.
        double first = 0.0;
        double second = 0.0;
        /// Before its clamp.
        double next = 1.0;
    };
    struct Slopes {
        double stability = 0.0;
        double difficulty = 0.0;
        double recall = 0.0;
    };

    /// `block` is the place of the trace's first weight: 7 for the slow one, 15 for the fast one.
    Fsrs7TraceGradient(const Fsrs7Weights &weights, std::size_t block) : m_weights(weights), m_block(block) {}

    /// Fills in what follows for a step whose upper four fields are set.
    void move(Step &step, Rating rating) const;
    /// What a slope by the next stability, before its clamp, means for the state and, added, for the weights.
    [[nodiscard]] Slopes back(const Step &step, Rating rating, double slope, Fsrs7Weights &gradient) const;

private:
    [[nodiscard]] double weight(std::size_t place) const { return m_weights[m_block + place]; }
    [[nodiscard]] double growthFactor(Rating rating) const;
    [[nodiscard]] Slopes backThroughLapse(const Step &step, double slope, Fsrs7Weights &gradient) const;

    Fsrs7Weights m_weights;
    std::size_t m_block = 0;
};

} // namespace drills
