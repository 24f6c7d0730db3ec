#pragma once

#include <QDate>
#include <QtGlobal>

namespace drills {

inline constexpr qint64 millisecondsPerDay = 86'400'000;

/// When something is asked of the memory: FSRS-7 goes by the time, FSRS-6 and all that is due by the day.
struct PracticeMoment {
    /// Milliseconds since 1970-01-01 UTC.
    qint64 utcMs = 0;
    /// The practice day that it counts for.
    QDate day;

    bool operator==(const PracticeMoment &) const = default;
};

/// The same time of day so many days later.
[[nodiscard]] inline PracticeMoment daysLater(const PracticeMoment &moment, qint64 days)
{
    return {moment.utcMs + days * millisecondsPerDay, moment.day.addDays(days)};
}

} // namespace drills
