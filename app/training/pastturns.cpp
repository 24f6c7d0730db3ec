#include "app/training/pastturns.h"

#include "app/storage/attemptstore.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

constexpr int drillsLookedAt = 40;

} // namespace

std::vector<PastTurn> turnsOf(const Attempt &attempt, const QDate &day)
{
    std::vector<PastTurn> turns;
    PastTurn turn;
    turn.day = day;
    for (std::size_t i = 0; i < attempt.events.size(); ++i) {
        const auto &what = attempt.events[i].what;
        if (const auto *begun = std::get_if<Begun>(&what)) {
            turn.situation.process = begun->process.value;
            turn.situation.scenario = begun->scenario.value;
        } else if (const auto *prompted = std::get_if<Prompted>(&what)) {
            turn.situation.step = prompted->step.value;
        } else if (const auto *answered = std::get_if<Answered>(&what)) {
            const auto *typed = std::get_if<TypedAnswer>(&answered->answer);
            turn.text = typed ? typed->text : QString();
        } else if (const auto *graded = std::get_if<Graded>(&what); graded && !turn.text.isEmpty()) {
            turn.event = static_cast<int>(i);
            turn.criteria.clear();
            std::ranges::transform(graded->grade.criteria, std::back_inserter(turn.criteria),
                                   &CriterionGrade::criterion);
            turns.push_back(turn);
        }
    }
    return turns;
}

Result<std::vector<PastTurn>> pastTurns(Workspace &workspace, const PersonId &person)
{
    const auto rows = workspace.store.attempts().walks(person, drillsLookedAt);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PastTurn> turns;
    for (const storage::AttemptRow &row : *rows) {
        if (row.begun.shape != PromptShape::Converse)
            continue;
        const auto attempt = workspace.store.attempts().load(row.id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        std::ranges::move(turnsOf(*attempt, row.day), std::back_inserter(turns));
    }
    return turns;
}

CriterionGrade gradeAgain(const PreparedLibrary &library, const PastTurn &turn, const CriterionId &criterion)
{
    const Grade grade = library.gradeTurn(turn.text, {criterion}, turn.situation);
    if (!grade.criteria.empty())
        return grade.criteria.front();
    // The packs hold it no longer.
    CriterionGrade none;
    none.criterion = criterion;
    return none;
}

} // namespace training
