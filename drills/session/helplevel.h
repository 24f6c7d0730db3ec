#pragma once

#include "drills/ledger/figures.h"

#include <span>

namespace drills {

/// The level of help that a row of tries at a step has led to, newest first: one up after two reached in a row, one
/// down after one that was not; it starts with the list.
[[nodiscard]] HelpLevel helpLevelAfter(std::span<const StepState> newestFirst);

} // namespace drills
