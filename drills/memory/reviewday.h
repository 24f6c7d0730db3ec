#pragma once

#include <chrono>

namespace drills {

/// The number of the day that an instant belongs to; the day of the epoch is 0.
/// `instant` counts from 1970-01-01 UTC. `boundary` is how long after midnight UTC a day begins: 0 for calendar days
/// in UTC, 4 h less the offset from UTC for days that begin at four in the morning.
[[nodiscard]] int reviewDay(std::chrono::milliseconds instant, std::chrono::milliseconds boundary);

} // namespace drills
