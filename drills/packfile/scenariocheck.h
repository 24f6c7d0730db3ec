#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/packindex.h"

namespace drills {

/// Adds what a schema cannot tell of a scenario: ids, references, lines that are missing or can never be said, results
/// that can never be reached.
void checkScenario(const Scenario &scenario, const Pointer &at, const PackIndex &known, FaultList &faults);

} // namespace drills
