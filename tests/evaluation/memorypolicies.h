#pragma once

#include "tests/evaluation/memorypolicy.h"

namespace evaluation {

/// The program's own plan, asked again after each answer.
class PlannedPolicy : public Policy {
public:
    [[nodiscard]] drills::LearnedCards nothingLearned() const override;
    [[nodiscard]] std::optional<Question> next(const PolicyMoment &moment) const override;
};

/// FSRS-7 with the program's weights, each card when its recall is at .90, lowest first; as many new ones a day as the
/// program begins, in its order. No date, no recitals.
class DuePolicy : public Policy {
public:
    [[nodiscard]] drills::LearnedCards nothingLearned() const override;
    [[nodiscard]] std::optional<Question> next(const PolicyMoment &moment) const override;
};

/// Anki as it comes: FSRS-6 with its weights at .90, learning steps of 1 and 10 minutes and a relearning step of 10,
/// 20 new cards a day mixed with the reviews, twenty minutes of learning ahead.
class AnkiPolicy : public Policy {
public:
    [[nodiscard]] drills::LearnedCards nothingLearned() const override;
    [[nodiscard]] std::optional<Question> next(const PolicyMoment &moment) const override;
};

} // namespace evaluation
