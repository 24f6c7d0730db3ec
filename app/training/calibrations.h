#pragma once

#include "app/training/wordings.h"
#include "drills/grading/calibration.h"

namespace training {

/// What calibrating a process would change.
struct CalibrationPreview {
    drills::PackId pack;
    int version = 1;
    drills::CalibrationFit fit;
    /// What is in use; absent where the process is not calibrated, or only for another engine.
    std::optional<drills::Calibration> inUse;
    /// Turns of the person's last drills in the process.
    int turns = 0;
    std::vector<ChangedVerdict> changed;
};

/// Fits the process's calibration to all rulings on its turns and grades the turns of the person's last drills again
/// with it. Stores nothing. Errors: NotFound for an unknown process, NotAllowed below 50 rulings, those of the store.
[[nodiscard]] drills::Result<CalibrationPreview> previewCalibration(Workspace &workspace,
                                                                    const drills::PersonId &person,
                                                                    const drills::ProcessId &process);

/// Publishes the next version of the process's pack with the calibration, or without any. Past drills keep their
/// grades. Errors: NotFound, NotAllowed for a fit that is no better than none, and those of the store.
[[nodiscard]] drills::Result<void> publishCalibration(Workspace &workspace, const drills::ProcessId &process,
                                                      const drills::CalibrationFit &fit);
[[nodiscard]] drills::Result<void> removeCalibration(Workspace &workspace, const drills::ProcessId &process);

} // namespace training
