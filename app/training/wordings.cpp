#include "app/training/wordings.h"

#include "app/training/pastturns.h"

#include <algorithm>

using namespace drills;

namespace training {

Result<WordingPreview> previewWording(Workspace &workspace, const PersonId &person, const NewWording &wording)
{
    const auto bytes = workspace.content.packWith(wording.criterion, wording.text, wording.kind);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto changed = workspace.content.preparedWith(*bytes);
    if (!changed)
        return tl::unexpected(changed.error());
    const auto turns = pastTurns(workspace, person);
    if (!turns)
        return tl::unexpected(turns.error());
    WordingPreview preview;
    preview.pack = (*changed)->changedPack;
    preview.version = (*changed)->version;
    for (const PastTurn &turn : *turns) {
        if (std::ranges::find(turn.criteria, wording.criterion) == turn.criteria.end())
            continue;
        ++preview.turns;
        const CriterionGrade before = gradeAgain(workspace.content.current(), turn, wording.criterion);
        const CriterionGrade after = gradeAgain((*changed)->library, turn, wording.criterion);
        if (before.verdict != after.verdict)
            preview.changed.push_back({wording.criterion, turn.day, turn.text, before.verdict, after.verdict,
                                       before.probability, after.probability});
    }
    return preview;
}

Result<void> publishWording(Workspace &workspace, const NewWording &wording)
{
    const auto bytes = workspace.content.packWith(wording.criterion, wording.text, wording.kind);
    return bytes ? workspace.content.install(*bytes) : Result<void>(tl::unexpected(bytes.error()));
}

} // namespace training
