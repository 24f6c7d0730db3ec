#pragma once

#include "tests/benchmarks/measurement.h"

#include <vector>

namespace tests {

/// Reading, indexing and hashing the packs that come with the program; checking them as if they were strangers'.
std::vector<Measurement> measureLoading(int rounds);
/// Answers of 60 words against the criteria of one step, for every step there is.
std::vector<Measurement> measureGrading(int rounds);
/// From a typed turn to the reaction on the screen's side of things, stored in a real file.
std::vector<Measurement> measureTurns(int rounds);
/// The reviews of a simulated log through both memory models: what comes of each, when the card comes again, what was
/// foretold. Empty where the log is not there.
std::vector<Measurement> measureMemorySchedules(int rounds);
/// Fitting both memory models to simulated logs, in turn. Empty where the logs are not there.
std::vector<Measurement> measureMemoryFits(int rounds);
/// Ten thousand reviews folded, and today's session planned from them.
std::vector<Measurement> measureMemorySessions(int rounds);
/// The same from a real file, with a walk on each day; what else Today asks it.
std::vector<Measurement> measureStoredSessions(int rounds);

} // namespace tests
