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

/// How often the engine and the people who ruled agreed.
struct EngineReport {
    drills::Agreement agreement;
    /// To calibrate by; nothing is calibrated by itself.
    bool hasEnoughRulings = false;
    /// The most disputed first.
    std::vector<DisputedCriterion> disputed;
};

/// Over all rulings in the store. Of several on one verdict the manager's counts, else the person's last one.
/// Errors: those of the store.
[[nodiscard]] drills::Result<EngineReport> engineReport(Workspace &workspace);

} // namespace training
