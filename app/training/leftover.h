#pragma once

#include "app/storage/personstore.h"
#include "app/training/workspace.h"

namespace training {

/// Closes every walk that was not taken up again on its day; how many. Errors: those of the store.
drills::Result<int> closeLeftOver(Workspace &workspace, const storage::Person &person);

} // namespace training
