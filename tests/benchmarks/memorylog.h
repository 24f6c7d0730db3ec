#pragma once

#include "drills/memory/reviewlog.h"

#include <QString>

#include <vector>

namespace tests {

/// The reviews of a simulated log, such as u2; such logs lie beside the repository. Empty, with a word on standard
/// error, where it is not there.
std::vector<drills::CardHistory> memoryLog(const QString &name);

} // namespace tests
