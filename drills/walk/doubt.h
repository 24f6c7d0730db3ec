#pragma once

#include "drills/walk/walkstate.h"

namespace drills {

/// Whether the engine is too unsure that the move is missing for a step to stay open by it.
[[nodiscard]] bool isUnsure(const CriterionGrade &grade);

/// Whether a move that was refused would have been granted if everything that the engine could not tell were met: then
/// the refusal stands on the engine's doubt and is in doubt itself.
[[nodiscard]] bool isRefusedInDoubt(const WalkRules &rules, const WalkState &state, const CriterionId &refused);

} // namespace drills
