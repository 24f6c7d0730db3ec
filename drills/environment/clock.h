#pragma once

#include <QDate>
#include <QtGlobal>

namespace drills {

/// A moment of the wall clock with the zone it was read in.
struct Instant {
    qint64 utcMs = 0;
    int offsetMinutes = 0;

    bool operator==(const Instant &) const = default;
};

/// The day that a moment counts for: the local date four hours earlier, so that a late evening belongs to its day.
[[nodiscard]] QDate practiceDay(const Instant &instant);

/// The time, as handed in from outside.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual Instant now() const = 0;
    /// Milliseconds since some fixed moment; never goes back.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

} // namespace drills
