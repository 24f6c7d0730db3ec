#pragma once

#include <chrono>
#include <vector>

namespace drills {

/// What a person or team decides about the schedule; the rest follows from the model.
struct SchedulerRules {
    /// The recall at which a card is due: above 0, below 1.
    double retention = 0.9;
    /// Above 0 each. Without steps a card is in Review from the first.
    std::vector<std::chrono::minutes> learningSteps{std::chrono::minutes(1), std::chrono::minutes(10)};
    std::vector<std::chrono::minutes> relearningSteps{std::chrono::minutes(10)};
    /// Without it there are no steps, and every answer leads to another day.
    bool hasShortTerm = true;
    /// At least 1. What sets the answers of one review apart may add up to three days.
    int maximumDays = 36500;

    bool operator==(const SchedulerRules &) const = default;
};

} // namespace drills
