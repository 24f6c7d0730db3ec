#pragma once

#include "app/training/debrief.h"
#include "drills/ledger/stepstate.h"

#include <span>

namespace training {

/// The debrief of one step, from the folded state and the log.
[[nodiscard]] StepDebrief stepDebriefOf(const drills::WalkRules &rules, const drills::WalkState &state,
                                        std::span<const drills::Event> events, std::span<const drills::Ruling> rulings,
                                        const drills::StepFigures &figures);

} // namespace training
