#pragma once

#include "drills/packfile/packreader.h"

#include <QByteArray>

#include <vector>

namespace drills {

/// What must be right before anything is built from the bytes of a pack: size, encoding, depth, number of items, length
/// of texts, members told apart by their names. Stops at a place that is not well formed, without a fault.
std::vector<PackFault> limitFaults(const QByteArray &json);

} // namespace drills
