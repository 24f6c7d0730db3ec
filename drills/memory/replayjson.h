#pragma once

#include "drills/memory/memoryhistory.h"
#include "drills/model/result.h"

#include <QByteArray>

#include <vector>

namespace drills {

/// Reads the histories of a conformance file: an object with `fsrs6`, `fsrs7` or both, each with `parameterSets` and
/// `cases`. Days of FSRS-6 are calendar days in UTC. Errors: InvalidInput, with the JSON pointer of the first fault.
[[nodiscard]] Result<std::vector<MemoryHistory>> readHistories(const QByteArray &json);

} // namespace drills
