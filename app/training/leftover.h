#pragma once

#include "app/storage/personstore.h"
#include "app/training/workspace.h"

#include <optional>

namespace training {

/// The walk of today that was begun and not ended; none when there is no such. Errors: those of the store.
drills::Result<std::optional<drills::AttemptId>> unfinishedWalk(Workspace &workspace, const storage::Person &person);

/// Closes every drill that was not taken up again on its day, and every cold trial that the end of the program
/// interrupted; how many. To be called when the program begins. Errors: those of the store.
drills::Result<int> closeLeftOver(Workspace &workspace, const storage::Person &person);

} // namespace training
