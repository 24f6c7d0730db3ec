#pragma once

#include "drills/session/sessioninput.h"
#include "drills/session/sessionplan.h"

namespace drills {

/// What to practise now, within the time that is left of the day: what was forgotten today, a recital where one is due,
/// what is due with the lowest recall first, new cards, what only the date makes due, and in the last three days before
/// it what would be weakest on it. Time for the new cards that a date asks of today is set aside. Where a walk shall
/// follow, cards take at most two thirds of the day, and recitals and those that were right the last time one third.
/// Facets of one step are kept ten minutes apart where others can come between.
/// It depends on nothing but the input: the same input gives the same plan. Expected to be asked again after each
/// answer, with the answer in it.
[[nodiscard]] SessionPlan planSession(const SessionInput &input);

/// A minute on one step, before a call: its result, key questions, evidence, purpose and what follows it, as far as
/// they fit. Empty where the curriculum has no card of the step.
[[nodiscard]] SessionPlan planWarmUp(const SessionInput &input, const ProcessId &process, const StepId &step);

} // namespace drills
