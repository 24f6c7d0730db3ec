#pragma once

#include <chrono>

namespace drills {

/// The number of the day that an instant belongs to; the day of the epoch is 0.
/// `instant` counts from midnight UTC of some day, 1970-01-01 for one. `boundary` is how long after midnight a day
/// begins: 0 for calendar days.
[[nodiscard]] int reviewDay(std::chrono::milliseconds instant, std::chrono::milliseconds boundary);

} // namespace drills
