#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/ruling.h"
#include "drills/walk/walkstate.h"

#include <span>

namespace drills {

/// The state of a walk after all these events; `past` holds the parent's events up to the origin of a retry.
[[nodiscard]] WalkState fold(const WalkRules &rules, std::span<const Event> past, std::span<const Event> events);

/// Lets the latest rulings stand in the place of the engine's verdicts: a manager's before one's own (docs/rules.md).
/// One's own count only on what the engine could not tell; a disputed verdict leaves its step provisional.
void applyRulings(WalkState &state, std::span<const Ruling> rulings, const std::vector<StepId> &stepOfEvent);

/// How far the result of a step was brought.
[[nodiscard]] StepState stepState(const WalkRules &rules, const WalkState &state, const Step &step);

/// The figures of a walk, also of one that goes on.
[[nodiscard]] AttemptFigures figuresOf(const WalkRules &rules, const WalkState &state);

/// The step that was current at each event of the log; an empty id before the first prompt.
[[nodiscard]] std::vector<StepId> stepsOfEvents(std::span<const Event> events);

} // namespace drills
