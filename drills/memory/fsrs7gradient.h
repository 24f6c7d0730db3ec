#pragma once

#include "drills/memory/fsrs7curvegradient.h"
#include "drills/memory/fsrs7tracegradient.h"
#include "drills/memory/trainingset.h"

#include <array>
#include <span>
#include <vector>

namespace drills {

/// What FSRS-7 foretells for the reviews of a card, and how the loss changes with each weight. One pass over the card
/// gives every prefix of its history. Gradients by reverse differentiation of the formulas of FSRS-7 (fsrs-rs,
/// September 2026). Keeps working memory: one object for each thread.
class Fsrs7Gradient {
public:
    using Weights = Fsrs7Weights;

    /// The weights are expected within their bounds.
    explicit Fsrs7Gradient(const Fsrs7Weights &weights);

    /// The recall, 0 to 1, before each review; 1 before the first.
    [[nodiscard]] std::vector<double> recalls(std::span<const TrainingReview> card);

    /// Returns the weighted log loss (natural logarithm) of the card and adds its derivatives to `gradient`.
    double addLoss(std::span<const TrainingReview> card, Fsrs7Weights &gradient);

private:
    struct Step {
        Fsrs7CurveGradient::Point point;
        Fsrs7TraceGradient::Step slow;
        Fsrs7TraceGradient::Step fast;
        /// After the review; the difficulty before its clamp.
        double nextSlow = 1.0;
        double nextFast = 1.0;
        double nextDifficulty = 1.0;
    };

    void forward(std::span<const TrainingReview> card);
    void start(Step &step, Rating rating) const;
    void meet(Step &step, const Step &former) const;
    void move(Step &step, Rating rating) const;
    [[nodiscard]] double difficultyChange(const Step &step, Rating rating) const;

    /// The slopes behind a review turn into those before it. `recallSlope` is that of the review's own loss.
    [[nodiscard]] Fsrs7Slopes backward(const Step &step, Rating rating, const Fsrs7Slopes &after, double recallSlope,
                                       Fsrs7Weights &gradient) const;
    /// Returns what the next difficulty adds to the slope by the recall.
    [[nodiscard]] double backThroughDifficulty(const Step &step, Rating rating, double slope, Fsrs7Slopes &before,
                                               Fsrs7Weights &gradient) const;
    void backThroughStart(const Step &step, Rating rating, const Fsrs7Slopes &after, Fsrs7Weights &gradient) const;
    void backThroughStartDifficulty(Rating rating, double slope, Fsrs7Weights &gradient) const;

    Fsrs7Weights m_weights;
    Fsrs7CurveGradient m_curve;
    Fsrs7TraceGradient m_slow;
    Fsrs7TraceGradient m_fast;
    /// e^(w5 (G - 1)), and the difficulty after a first rating, before its clamp.
    std::array<double, 4> m_startPower{};
    std::array<double, 4> m_startDifficulty{};
    std::vector<Step> m_steps;
};

} // namespace drills
