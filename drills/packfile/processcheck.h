#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/packindex.h"

namespace drills {

/// Adds what a schema cannot tell of a process: ids, criteria that do not exist, steps without a must.
void checkProcess(const Process &process, const Pointer &at, const PackIndex &known, FaultList &faults);

} // namespace drills
