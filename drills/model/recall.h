#pragma once

#include "drills/model/card.h"
#include "drills/model/rating.h"

#include <QDate>

#include <chrono>

namespace drills {

/// How an answer to a card came out.
enum class RecallOutcome {
    Right,
    /// The essential part is right, details are missing.
    DetailsMissing,
    Wrong,
    GivenUp,
    /// No answer within four times the usual time.
    TimedOut,
};

/// One answer to a card as it was: raw, so that the cuts of the rating can be learnt later.
struct Recall {
    Card card;
    RecallOutcome outcome = RecallOutcome::Right;
    /// Light ones: a first letter, a number of parts.
    int hints = 0;
    /// Whether a hint named the answer.
    bool wasNamed = false;
    /// From the moment the prompt was read to the first key or choice.
    std::chrono::milliseconds think{0};
    /// What the think time was compared with: the item's usual time, or the person's own.
    std::chrono::milliseconds usual{0};
    /// Part of a recital.
    bool inRecital = false;
    /// What the memory models are told.
    Rating rating = Rating::Again;

    bool operator==(const Recall &) const = default;
};

/// A recall with when it was.
struct Review {
    Recall recall;
    /// Milliseconds since 1970-01-01 UTC, as the device's clock said.
    qint64 utcMs = 0;
    /// The practice day, fixed when it was written.
    QDate day;
    /// Numbers the devices of a person from 0, and the order within one.
    int device = 0;
    qint64 sequence = 0;

    bool operator==(const Review &) const = default;
};

} // namespace drills
