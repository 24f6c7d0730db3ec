#pragma once

#include "drills/certification/coldtrial.h"
#include "drills/model/event.h"
#include "drills/model/ruling.h"

namespace drills {

/// The recital of a cold trial as its log tells it: each step of `chain` has to be named in its place, and its result
/// to be said. A result with details missing is said. What the engine could not tell is provisional until a manager
/// rules; a manager's word stands over the engine's, the person's own counts nothing here.
[[nodiscard]] ColdRecital coldRecitalOf(const std::vector<Event> &events, const std::vector<StepId> &chain,
                                        const std::vector<Ruling> &rulings);

} // namespace drills
