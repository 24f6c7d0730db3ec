#pragma once

#include "drills/walk/walkstate.h"

namespace drills {

/// The moves found in a turn that the other side takes as meant, in the order of the grade.
///
/// A sentence mostly makes one move. What was found for another step in sentences that all make a likelier move of the
/// present one, or a far likelier one of any, is passed over: "How do you do your orders today?" asks how it is done,
/// not for the order. The grade itself stays as it is.
[[nodiscard]] std::vector<CriterionId> takenUp(const Grade &grade, const QString &text, const WalkRules &rules,
                                               const WalkState &state);

} // namespace drills
