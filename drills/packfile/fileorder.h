#pragma once

#include "drills/packfile/packreader.h"

#include <QByteArray>

#include <vector>

namespace drills {

/// The faults in the order in which their places stand in the file; a missing member counts as being where the object
/// begins that should have it.
std::vector<PackFault> inFileOrder(std::vector<PackFault> faults, const QByteArray &json);

} // namespace drills
