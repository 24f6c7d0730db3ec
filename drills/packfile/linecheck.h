#pragma once

#include "drills/packfile/faultlist.h"

#include <QStringList>

namespace drills {

/// Adds a fault for each line that is blank or holds a placeholder that nothing is filled in for.
void checkLines(const QStringList &lines, const Pointer &at, FaultList &faults);
void checkLine(const QString &line, const Pointer &at, FaultList &faults);

} // namespace drills
