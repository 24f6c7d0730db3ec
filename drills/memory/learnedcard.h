#pragma once

#include "drills/memory/cardschedule.h"
#include "drills/memory/practicemoment.h"
#include "drills/model/recall.h"

#include <chrono>
#include <optional>

namespace drills {

/// What the reviews of one card have led to.
struct LearnedCard {
    Card card;
    CardSchedule schedule;
    /// When it was first and last answered; the days never go back.
    QDate firstDay;
    PracticeMoment last;
    /// The latest recital that it was part of; invalid without one.
    QDate lastRecital;
    bool wasLastRight = false;
    bool wasLastRecited = false;
    /// All right answers, those with hints too.
    int rights = 0;
    int wrongsOnLastDay = 0;
    /// The newest five answers, a bit each, 1 for wrong; the newest is the lowest.
    unsigned recentWrongs = 0;
    /// On so many different days it was right, without a hint, within the usual time.
    int quickDays = 0;
    QDate lastQuickDay;

    /// Known without thought: quick on three different days. Says nothing of how long it will be remembered.
    [[nodiscard]] bool isAutomatic() const { return quickDays >= 3; }
    /// It does not stick: forgotten four times, or three of the last five answers wrong. It wants another way in.
    [[nodiscard]] bool isStubborn() const;

    bool operator==(const LearnedCard &) const = default;
};

/// When a card comes again.
struct CardDue {
    QDate day;
    /// On that day not before this moment; 0 where the whole day will do.
    qint64 utcMs = 0;

    bool operator==(const CardDue &) const = default;
};

/// Days between answers before a date: at most half of those left, rounded down, and at least 1. On the date and after
/// it nothing is shortened. Played through, this leaves more known on the date than a higher retention or filling the
/// time by gain.
[[nodiscard]] int daysBeforeDate(int interval, const QDate &from, const std::optional<QDate> &targetDate);

/// When a card of which something is known comes again: waits of less than a day by the moment, others by the day.
[[nodiscard]] CardDue dueAt(const LearnedCard &learned, const std::optional<QDate> &targetDate);
[[nodiscard]] bool isDue(const CardDue &due, const PracticeMoment &now);

/// The card after one more review, without what a memory model makes of it (the schedule).
[[nodiscard]] LearnedCard withReview(LearnedCard before, const Review &review);

} // namespace drills
