#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/event.h"

#include <vector>

namespace tests {

/// A beginning with every member set to something of its own.
drills::Event sampleBegun();
/// One event of every other kind but the ending, both kinds of answer among them.
std::vector<drills::Event> sampleTurn();
drills::Event sampleEnded();
/// Figures of one step in each state.
drills::AttemptFigures sampleFigures();

} // namespace tests
