#pragma once

#include "app/storage/personstore.h"
#include "app/storage/trialstore.h"
#include "app/training/workspace.h"
#include "drills/certification/coldtrial.h"

#include <vector>

namespace training {

/// A trial as it is stored, and what it was.
struct ToldTrial {
    storage::StoredTrial stored;
    drills::ColdTrial trial;
};

/// Reads the trials of a process from their attempts, with the managers' rulings so far, in their order. One whose part
/// under way has not ended is told as far as it has come. Errors: those of the store.
[[nodiscard]] drills::Result<std::vector<ToldTrial>> coldTrialsOf(Workspace &workspace, const storage::Person &person,
                                                                  const drills::ProcessId &process);

} // namespace training
