#pragma once

#include "drills/memory/learnedcards.h"
#include "drills/session/curriculum.h"
#include "drills/session/sessioninput.h"

#include <QDate>

#include <optional>
#include <vector>

namespace evaluation {

/// What a policy knows when it decides what is asked next.
struct PolicyMoment {
    const drills::Curriculum &curriculum;
    const drills::LearnedCards &learned;
    drills::PracticeMoment now;
    std::chrono::milliseconds practisedToday{0};
    QDate date;
    int daysSincePractice = 0;
    bool wantsStretch = false;
};

/// What is asked next: one card, the links of a recital, or a walk of that length.
struct Question {
    std::vector<drills::Card> cards;
    bool isRecital = false;
    std::chrono::milliseconds walk{0};
};

/// Decides what is practised. Nothing means that the day is done.
class Policy {
public:
    Policy() = default;
    virtual ~Policy() = default;
    Policy(const Policy &) = delete;
    Policy &operator=(const Policy &) = delete;

    [[nodiscard]] virtual drills::LearnedCards nothingLearned() const = 0;
    [[nodiscard]] virtual std::optional<Question> next(const PolicyMoment &moment) const = 0;
};

inline constexpr std::chrono::milliseconds dailyBudget = std::chrono::minutes(10);

/// Of a plain policy: whether a card can be asked without going over the day's time, even if it is answered slowly.
[[nodiscard]] bool fitsTheDay(const drills::Card &card, const PolicyMoment &moment);

} // namespace evaluation
