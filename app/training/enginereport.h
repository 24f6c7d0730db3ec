#pragma once

#include "app/training/workspace.h"
#include "drills/ledger/agreement.h"

namespace training {

/// A criterion whose verdicts people dispute: it may be badly worded.
struct DisputedCriterion {
    drills::CriterionId id;
    QString statement;
    int disputes = 0;
    /// Rulings against the engine.
    int overruled = 0;

    bool operator==(const DisputedCriterion &) const = default;
};

/// How far a process is from being calibrated.
struct ProcessRulings {
    drills::ProcessId id;
    QString name;
    /// Standing rulings on its typed turns.
    int rulings = 0;
    /// In use; absent where there is none, or one for another engine.
    std::optional<drills::Calibration> calibration;

    bool operator==(const ProcessRulings &) const = default;
};

/// How often the engine and the people who ruled agreed.
struct EngineReport {
    drills::Agreement agreement;
    /// Every process in use; nothing is calibrated by itself.
    std::vector<ProcessRulings> processes;
    /// The most disputed first.
    std::vector<DisputedCriterion> disputed;
};

/// Over all rulings in the store. Of several on one verdict the manager's counts, else the person's last one.
/// Errors: those of the store.
[[nodiscard]] drills::Result<EngineReport> engineReport(Workspace &workspace);

} // namespace training
