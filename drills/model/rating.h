#pragma once

namespace drills {

/// How well something was remembered, as FSRS numbers it. Only Again means forgotten.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

} // namespace drills
