#pragma once

#include "drills/model/event.h"

#include <QDate>

namespace drills {

/// One drill done by one person: an append-only log.
struct Attempt {
    AttemptId id;
    PersonId person;
    /// When it was begun, and the day it counts for (local date four hours earlier).
    qint64 begunUtcMs = 0;
    QDate day;
    std::vector<Event> events;

    bool operator==(const Attempt &) const = default;
};

/// What was begun; an attempt always starts with it.
[[nodiscard]] inline const Begun &begunOf(const Attempt &attempt)
{
    Q_ASSERT(!attempt.events.empty());
    return std::get<Begun>(attempt.events.front().what);
}

/// How it ended; null while it goes on.
[[nodiscard]] inline const Ended *endedOf(const Attempt &attempt)
{
    return attempt.events.empty() ? nullptr : std::get_if<Ended>(&attempt.events.back().what);
}

} // namespace drills
