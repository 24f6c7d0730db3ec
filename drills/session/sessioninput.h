#pragma once

#include "drills/session/answertimes.h"
#include "drills/session/curriculum.h"

#include <QDate>

#include <chrono>
#include <optional>

namespace drills {

/// What a session is planned from. It borrows what the person learns and knows: both must outlive it.
struct SessionInput {
    const Curriculum &curriculum;
    const LearnedCards &learned;
    /// With the practice day, as practiceDay tells it.
    PracticeMoment now;
    /// For the whole day; above 0.
    std::chrono::milliseconds budget{std::chrono::minutes(10)};
    /// Of the budget, what is used up already: cards, recitals and walks.
    std::chrono::milliseconds practisedToday{0};
    /// For this sitting, for instance "only 3 minutes": then there is no walk.
    std::optional<std::chrono::milliseconds> atMost = std::nullopt;
    /// By when it shall be known.
    std::optional<QDate> targetDate = std::nullopt;
    /// The first day on which the person is back.
    std::optional<QDate> awayUntil = std::nullopt;
    AnswerTimes times = {};
    /// Whole days since the latest practice before today, for instance 1 for yesterday; 0 where there is none.
    int daysSincePractice = 0;
    /// A stretch of a walk belongs to every day.
    bool wantsStretch = false;
    /// It was walked today.
    bool hasWalkedToday = false;

    /// The stretch of today is still to come.
    [[nodiscard]] bool stretchFollows() const { return wantsStretch && !hasWalkedToday; }
};

} // namespace drills
