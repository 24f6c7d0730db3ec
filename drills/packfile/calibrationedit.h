#pragma once

#include "drills/model/calibration.h"
#include "drills/model/ids.h"
#include "drills/model/result.h"

#include <QByteArray>

#include <optional>

namespace drills {

/// The bytes of a pack's next version, with the process calibrated so, or not at all; all else as it was.
/// Errors: NotFound when the pack does not hold the process.
[[nodiscard]] Result<QByteArray> withCalibration(const QByteArray &pack, const ProcessId &process,
                                                 const std::optional<Calibration> &calibration);

} // namespace drills
