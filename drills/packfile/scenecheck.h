#pragma once

#include "drills/packfile/nodecheck.h"

namespace drills {

/// Adds what is wrong with the scenes of a scenario at `at`: steps without one, rounds whose options lead nowhere.
/// Their openings are checked with the other nodes.
void checkScenes(const ScenarioScope &scope, NodeCheck &nodes, const Pointer &at, FaultList &faults);

} // namespace drills
