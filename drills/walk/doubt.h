#pragma once

#include "drills/walk/walkstate.h"

namespace drills {

/// Whether a move that was refused would have been granted if everything that the engine could not tell were met: then
/// the refusal stands on the engine's doubt and is in doubt itself.
[[nodiscard]] bool isRefusedInDoubt(const WalkRules &rules, const WalkState &state, const CriterionId &refused);

} // namespace drills
