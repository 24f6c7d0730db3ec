#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/packindex.h"

namespace drills {

/// Adds what a schema cannot tell of a pack: ids, required packs, criteria, faults, processes and scenarios.
void checkPack(const Pack &pack, const PackIndex &known, FaultList &faults);

} // namespace drills
