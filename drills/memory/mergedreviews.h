#pragma once

#include "drills/model/recall.h"

#include <vector>

namespace drills {

/// The reviews of a person from all devices in one order, whatever their clocks did. `utcMs` of each becomes
/// t' = max(t, t' of the review before on that device); they are in order of t', then of device and sequence.
/// Days stay as they were written.
[[nodiscard]] std::vector<Review> mergedReviews(std::vector<Review> reviews);

} // namespace drills
