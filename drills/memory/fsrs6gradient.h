#pragma once

#include "drills/memory/memoryweights.h"
#include "drills/memory/trainingset.h"

#include <array>
#include <span>
#include <vector>

namespace drills {

/// What FSRS-6 foretells for the reviews of a card, and how the loss changes with each weight. One pass over the card
/// gives every prefix of its history. Gradients by reverse differentiation of the formulas of FSRS-6 (fsrs-rs 6.6,
/// ts-fsrs 5.4). Keeps working memory: one object for each thread.
class Fsrs6Gradient {
public:
    using Weights = Fsrs6Weights;

    /// The weights are expected within their bounds.
    explicit Fsrs6Gradient(const Fsrs6Weights &weights);

    /// The recall, 0 to 1, before each review; 1 before the first and where the gap is below a day.
    [[nodiscard]] std::vector<double> recalls(std::span<const TrainingReview> card);

    /// Returns the weighted log loss (natural logarithm) of the card and adds its derivatives to `gradient`.
    double addLoss(std::span<const TrainingReview> card, Fsrs6Weights &gradient);

private:
    /// One review: what it met, and what the way back needs again.
    struct Step {
        double days = 0.0;
        double stability = 0.0;
        double difficulty = 0.0;
        double recall = 1.0;
        /// Logarithms of the stability and of 1 + k t / S.
        double logStability = 0.0;
        double logBase = 0.0;
        /// Success: growth without its factors for Hard and Easy, and e^(w10 (1 - R)). Lapse: D^-w12 e^(w14 (1 - R)),
        /// and (S + 1)^w13. Same day: the factor, and nothing.
        double first = 0.0;
        double second = 0.0;
        /// Before the clamps.
        double nextStability = 0.0;
        double nextDifficulty = 0.0;
    };
    struct Slopes {
        double stability = 0.0;
        double difficulty = 0.0;
        double recall = 0.0;
    };

    void forward(std::span<const TrainingReview> card);
    void foretell(Step &step) const;
    void move(Step &step, Rating rating) const;
    [[nodiscard]] double afterSuccess(Step &step, Rating rating) const;
    [[nodiscard]] double afterLapse(Step &step) const;
    [[nodiscard]] double onSameDay(Step &step, Rating rating) const;

    /// The slopes behind a review turn into those before it.
    [[nodiscard]] Slopes backward(const Step &step, Rating rating, const Slopes &after, Fsrs6Weights &gradient) const;
    void backThroughSuccess(const Step &step, Rating rating, double slope, Slopes &before,
                            Fsrs6Weights &gradient) const;
    void backThroughLapse(const Step &step, double slope, Slopes &before, Fsrs6Weights &gradient) const;
    void backThroughSameDay(const Step &step, Rating rating, double slope, Slopes &before,
                            Fsrs6Weights &gradient) const;
    void backThroughDifficulty(const Step &step, Rating rating, double slope, Slopes &before,
                               Fsrs6Weights &gradient) const;
    void backThroughRecall(const Step &step, Slopes &before, Fsrs6Weights &gradient) const;
    void backThroughFirst(Rating rating, const Slopes &after, Fsrs6Weights &gradient) const;
    void backThroughStartDifficulty(Rating rating, double slope, Fsrs6Weights &gradient) const;

    [[nodiscard]] double growthFactor(Rating rating) const;

    Fsrs6Weights m_weights;
    /// k of the forgetting curve, and its derivative by w20.
    double m_curve = 0.0;
    double m_curveSlope = 0.0;
    /// e^(-w17 w18).
    double m_leastLoss = 0.0;
    /// e^(w5 (G - 1)), and the difficulty after a first rating, before its clamp.
    std::array<double, 4> m_startPower{};
    std::array<double, 4> m_startDifficulty{};
    std::vector<Step> m_steps;
};

} // namespace drills
