#include "app/training/wordings.h"

#include "app/storage/attemptstore.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

constexpr int drillsLookedAt = 40;

/// A typed turn that was graded against the criterion.
struct PastTurn {
    QDate day;
    QString text;
    Situation situation;
};

/// The turns of one drill, in their order.
std::vector<PastTurn> turnsOf(const Attempt &attempt, const QDate &day, const CriterionId &criterion)
{
    std::vector<PastTurn> turns;
    Situation situation;
    QString text;
    for (const Event &event : attempt.events) {
        if (const auto *begun = std::get_if<Begun>(&event.what)) {
            situation.process = begun->process.value;
            situation.scenario = begun->scenario.value;
        } else if (const auto *prompted = std::get_if<Prompted>(&event.what)) {
            situation.step = prompted->step.value;
        } else if (const auto *answered = std::get_if<Answered>(&event.what)) {
            const auto *typed = std::get_if<TypedAnswer>(&answered->answer);
            text = typed ? typed->text : QString();
        } else if (const auto *graded = std::get_if<Graded>(&event.what)) {
            const bool isGraded = std::ranges::any_of(
                graded->grade.criteria, [&](const CriterionGrade &grade) { return grade.criterion == criterion; });
            if (isGraded && !text.isEmpty())
                turns.push_back({day, text, situation});
        }
    }
    return turns;
}

Result<std::vector<PastTurn>> pastTurns(Workspace &workspace, const PersonId &person, const CriterionId &criterion)
{
    const auto rows = workspace.store.attempts().list(person, drillsLookedAt);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PastTurn> turns;
    for (const storage::AttemptRow &row : *rows) {
        if (row.begun.shape != PromptShape::Converse)
            continue;
        const auto attempt = workspace.store.attempts().load(row.id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        std::ranges::move(turnsOf(*attempt, row.day, criterion), std::back_inserter(turns));
    }
    return turns;
}

CriterionGrade gradeOf(const PreparedLibrary &library, const PastTurn &turn, const CriterionId &criterion)
{
    return library.gradeTurn(turn.text, {criterion}, turn.situation).criteria.front();
}

} // namespace

Result<WordingPreview> previewWording(Workspace &workspace, const PersonId &person, const NewWording &wording)
{
    const auto bytes = workspace.content.packWith(wording.criterion, wording.text, wording.kind);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto changed = workspace.content.preparedWith(*bytes);
    if (!changed)
        return tl::unexpected(changed.error());
    const auto turns = pastTurns(workspace, person, wording.criterion);
    if (!turns)
        return tl::unexpected(turns.error());
    WordingPreview preview;
    preview.pack = (*changed)->changedPack;
    preview.version = (*changed)->version;
    preview.turns = static_cast<int>(turns->size());
    for (const PastTurn &turn : *turns) {
        const CriterionGrade before = gradeOf(workspace.content.current(), turn, wording.criterion);
        const CriterionGrade after = gradeOf((*changed)->library, turn, wording.criterion);
        if (before.verdict != after.verdict)
            preview.changed.push_back(
                {turn.day, turn.text, before.verdict, after.verdict, before.probability, after.probability});
    }
    return preview;
}

Result<void> publishWording(Workspace &workspace, const NewWording &wording)
{
    const auto bytes = workspace.content.packWith(wording.criterion, wording.text, wording.kind);
    return bytes ? workspace.content.install(*bytes) : Result<void>(tl::unexpected(bytes.error()));
}

} // namespace training
