#pragma once

#include "app/training/debrief.h"
#include "app/training/walksession.h"

namespace cli {

/// A turn that changed the trust, with the line that did.
struct TrustRow {
    drills::StepId step;
    QString stepName;
    QString said;
    int change = 0;
    int balance = 0;
};

/// What the lead lacked when it came.
struct LeadGap {
    drills::CriterionId criterion;
    QString statement;
    /// The step that made up for it; empty while it is owed.
    QString madeUpIn;
};

/// Everything that a walk came to.
struct Ledger {
    training::Debrief debrief;
    QString leadName;
    std::vector<LeadGap> leadGaps;
    std::vector<TrustRow> trust;
    /// The name of the step in which the script ended, where the walk did not.
    QString openIn;
};

/// Of a rehearsed walk, ended or not. Errors: those of training::materialFor.
[[nodiscard]] drills::Result<Ledger> ledgerOf(training::Workspace &workspace, const training::WalkSession &session);

} // namespace cli
