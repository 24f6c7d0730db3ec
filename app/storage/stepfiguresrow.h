#pragma once

#include "app/storage/row.h"
#include "drills/ledger/figures.h"

namespace storage {

/// The columns of attempt_step (as `s`) that make one StepFigures, in the order that `stepFiguresIn` reads.
QString stepFiguresColumns();
/// Reads them from column `first` on.
drills::StepFigures stepFiguresIn(const Row &row, int first);

} // namespace storage
