#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/scenarioscope.h"

namespace drills {

/// Adds a fault for each line, ending and condition of the scenario at `at` that can never come about, and for each
/// criterion that can never be granted, whichever lead the walk starts with. Errs on the side of what can be: trust is
/// taken to be as high as all reachable lines together make it, and what is asked to be open to be open.
void checkReachability(const ScenarioScope &scope, const Pointer &at, FaultList &faults);

} // namespace drills
