#pragma once

#include "app/storage/store.h"
#include "app/training/content.h"
#include "drills/environment/clock.h"
#include "drills/environment/randomsource.h"

namespace training {

/// What the use cases work on. Borrows everything; made once by the application.
struct Workspace {
    storage::Store &store;
    Content &content;
    const drills::Clock &clock;
    drills::EntropySource &entropy;
};

} // namespace training
