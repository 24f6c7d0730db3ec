#include "app/training/calibrations.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/pastturns.h"
#include "app/training/standingrulings.h"
#include "drills/ledger/agreement.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// The rulings on one drill's turns, with what the packs give those turns.
void addRuled(const std::vector<PastTurn> &turns, const PreparedLibrary &library, const VerdictPlace &place, bool isMet,
              std::vector<RuledProbability> &ruled)
{
    const auto &[attempt, event, criterion] = place;
    const auto turn = std::ranges::find(turns, event, &PastTurn::event);
    if (turn != turns.end() && library.library().criterion(criterion))
        ruled.push_back({gradeAgain(library, *turn, criterion).probability, isMet});
}

/// Every standing ruling on a typed turn of the process, in the order of drills and turns.
Result<std::vector<RuledProbability>> ruledIn(Workspace &workspace, const ProcessId &process,
                                              const PreparedLibrary &library)
{
    const auto rulings = workspace.store.rulings().all();
    if (!rulings)
        return tl::unexpected(rulings.error());
    std::vector<RuledProbability> ruled;
    AttemptId loaded;
    std::vector<PastTurn> turns;
    for (const auto &[place, said] : standingRulings(*rulings)) {
        if (!said.standing())
            continue;
        if (const AttemptId &id = std::get<AttemptId>(place); id != loaded) {
            const auto attempt = workspace.store.attempts().load(id);
            if (!attempt)
                return tl::unexpected(attempt.error());
            loaded = id;
            turns = turnsOf(*attempt, {});
            std::erase_if(turns, [&](const PastTurn &turn) { return turn.situation.process != process.value; });
        }
        addRuled(turns, library, place, *said.standing(), ruled);
    }
    return ruled;
}

/// What would come out otherwise in the person's last drills.
Result<void> addChanges(Workspace &workspace, const PersonId &person, const ProcessId &process,
                        const PreparedLibrary &library, CalibrationPreview &preview)
{
    const auto turns = pastTurns(workspace, person);
    if (!turns)
        return tl::unexpected(turns.error());
    for (const PastTurn &turn : *turns) {
        if (turn.situation.process != process.value)
            continue;
        ++preview.turns;
        const Grade before = workspace.content.current().gradeTurn(turn.text, turn.criteria, turn.situation);
        const Grade after = library.gradeTurn(turn.text, turn.criteria, turn.situation);
        for (std::size_t i = 0; i < before.criteria.size() && i < after.criteria.size(); ++i) {
            const CriterionGrade &was = before.criteria[i];
            const CriterionGrade &is = after.criteria[i];
            if (was.verdict != is.verdict)
                preview.changed.push_back(
                    {was.criterion, turn.day, turn.text, was.verdict, is.verdict, was.probability, is.probability});
        }
    }
    return {};
}

/// The packs in use with the process calibrated so, or not at all.
Result<std::unique_ptr<ChangedContent>> contentWith(const Workspace &workspace, const ProcessId &process,
                                                    const std::optional<Calibration> &calibration)
{
    const auto bytes = workspace.content.packCalibrated(process, calibration);
    return bytes ? workspace.content.preparedWith(*bytes)
                 : Result<std::unique_ptr<ChangedContent>>(tl::unexpected(bytes.error()));
}

} // namespace

Result<CalibrationPreview> previewCalibration(Workspace &workspace, const PersonId &person, const ProcessId &process)
{
    const Process *known = workspace.content.library().process(process);
    if (!known)
        return failure(ErrorCode::NotFound, process.value);
    const auto plain = contentWith(workspace, process, std::nullopt);
    if (!plain)
        return tl::unexpected(plain.error());
    const auto ruled = ruledIn(workspace, process, (*plain)->library);
    if (!ruled)
        return tl::unexpected(ruled.error());
    if (ruled->size() < rulingsToCalibrate)
        return failure(ErrorCode::NotAllowed, u"%1 of %2 rulings"_s.arg(ruled->size()).arg(rulingsToCalibrate));
    CalibrationPreview preview;
    preview.fit = fitCalibration(*ruled);
    if (known->calibration && known->calibration->engineVersion == engineVersion)
        preview.inUse = known->calibration;
    const auto changed = contentWith(workspace, process, preview.fit.calibration);
    if (!changed)
        return tl::unexpected(changed.error());
    preview.pack = (*changed)->changedPack;
    preview.version = (*changed)->version;
    const auto added = addChanges(workspace, person, process, (*changed)->library, preview);
    return added ? Result<CalibrationPreview>(std::move(preview)) : tl::unexpected(added.error());
}

Result<void> publishCalibration(Workspace &workspace, const ProcessId &process, const CalibrationFit &fit)
{
    if (!fit.isBetter())
        return failure(ErrorCode::NotAllowed, u"the fit is no better than none"_s);
    const auto bytes = workspace.content.packCalibrated(process, fit.calibration);
    return bytes ? workspace.content.install(*bytes) : Result<void>(tl::unexpected(bytes.error()));
}

Result<void> removeCalibration(Workspace &workspace, const ProcessId &process)
{
    const Process *known = workspace.content.library().process(process);
    if (!known)
        return failure(ErrorCode::NotFound, process.value);
    if (!known->calibration)
        return {};
    const auto bytes = workspace.content.packCalibrated(process, std::nullopt);
    return bytes ? workspace.content.install(*bytes) : Result<void>(tl::unexpected(bytes.error()));
}

} // namespace training
