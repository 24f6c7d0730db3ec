#pragma once

#include "app/training/workspace.h"
#include "drills/grading/grader.h"
#include "drills/model/attempt.h"

#include <QDate>

#include <vector>

namespace training {

/// A typed turn of a past drill, and where it was said: enough to grade it again.
struct PastTurn {
    QDate day;
    /// Its Graded event, by its place in the log from 0.
    int event = 0;
    QString text;
    drills::Situation situation;
    /// What it was graded against.
    std::vector<drills::CriterionId> criteria;
};

/// The typed turns of one drill that were graded, in their order.
[[nodiscard]] std::vector<PastTurn> turnsOf(const drills::Attempt &attempt, const QDate &day);
/// Those of the person's last forty drills, the last drill first. Errors: those of the store.
[[nodiscard]] drills::Result<std::vector<PastTurn>> pastTurns(Workspace &workspace, const drills::PersonId &person);
/// The turn graded again against one criterion, with these packs.
[[nodiscard]] drills::CriterionGrade gradeAgain(const PreparedLibrary &library, const PastTurn &turn,
                                                const drills::CriterionId &criterion);

} // namespace training
