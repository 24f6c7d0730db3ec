#pragma once

#include "drills/memory/practicemoment.h"
#include "drills/model/rating.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace drills {

/// One review of a card.
struct LoggedReview {
    /// Since the card's previous review, 0 for its first.
    double days = 0.0;
    /// The same between calendar days: 0 for a second review on one day, 1 for the next day.
    int wholeDays = 0;
    Rating rating = Rating::Again;

    bool operator==(const LoggedReview &) const = default;
};

/// The reviews of one card from its first, in the order of their times.
struct CardHistory {
    std::vector<LoggedReview> reviews;
    /// When each took place, in milliseconds since a moment that is the same for all cards; never falling.
    std::vector<qint64> times;

    bool operator==(const CardHistory &) const = default;
};

/// One review: when, in milliseconds, and how it went.
struct TimedRating {
    qint64 time = 0;
    Rating rating = Rating::Again;
};

/// The history of one card; brings the reviews into order. `firstMs` says when time 0 was, in milliseconds since the
/// beginning of some day: a day is floor((firstMs + time) / 86400000). Both are expected within +-4e15.
[[nodiscard]] CardHistory cardHistory(std::vector<TimedRating> ratings, qint64 firstMs);

[[nodiscard]] std::size_t reviewCount(const std::vector<CardHistory> &histories);

/// What was known before `end`: the reviews with an earlier time, without the cards that had none.
[[nodiscard]] std::vector<CardHistory> before(const std::vector<CardHistory> &histories, qint64 end);

} // namespace drills
