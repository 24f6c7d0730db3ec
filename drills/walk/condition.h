#pragma once

#include "drills/walk/walkstate.h"

namespace drills {

/// Whether any of the condition's needs holds in this state; an empty condition always does.
[[nodiscard]] bool holds(const Condition &condition, const WalkState &state);

/// The first node whose needs hold; null when none does.
[[nodiscard]] const LineNode *firstHolding(const std::vector<LineNode> &nodes, const WalkState &state);

} // namespace drills
