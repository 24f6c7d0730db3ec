#pragma once

#include "app/storage/progressstore.h"
#include "app/training/workspace.h"

#include <optional>
#include <vector>

namespace training {

/// One row of the progress table: a step over a span of days, counts only.
struct ProgressRow {
    drills::ProcessId process;
    drills::StepId step;
    QString stepName;
    int tried = 0;
    int reached = 0;
    int late = 0;
    int partly = 0;
    int open = 0;
    int provisional = 0;
    /// Own time of all tries together, in milliseconds.
    qint64 ownMs = 0;
    /// Target of one try.
    qint64 targetMs = 0;
};

/// A drill in the list of past ones.
struct PastDrill {
    drills::AttemptId attempt;
    drills::ProcessId process;
    QDate day;
    qint64 begunUtcMs = 0;
    QString title;
    QString prospect;
    drills::PromptShape shape = drills::PromptShape::Converse;
    int steps = 0;
    bool isRetry = false;
    /// Absent while it goes on.
    std::optional<drills::AttemptFigures> figures;
    /// Name of the first open step; empty when the chain is unbroken.
    QString firstOpen;
};

struct Progress {
    /// The first of the days asked for.
    QDate from;
    std::vector<ProgressRow> steps;
    std::vector<storage::StepDayRow> days;
    /// All of them, newest first, whatever the days and the process.
    std::vector<PastDrill> drills;
};

/// Of the process over the last `days` days. Typed walks only when `typedOnly`. Errors: those of the store.
drills::Result<Progress> progressOf(Workspace &workspace, const drills::PersonId &person,
                                    const drills::ProcessId &process, int days, bool typedOnly);

} // namespace training
