#include "app/training/coldtrials.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/walkmaterial.h"
#include "drills/certification/coldrecital.h"
#include "drills/ledger/stepstate.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

/// One's own word counts nothing for a certificate.
Result<std::vector<Ruling>> managersRulings(Workspace &workspace, const AttemptId &attempt)
{
    auto rulings = workspace.store.rulings().of(attempt);
    if (rulings)
        std::erase_if(*rulings, [](const Ruling &ruling) { return ruling.by != RulingBy::Manager; });
    return rulings;
}

Result<ColdRecital> recitalIn(Workspace &workspace, const AttemptId &id)
{
    const auto attempt = workspace.store.attempts().load(id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const auto rulings = managersRulings(workspace, id);
    if (!rulings)
        return tl::unexpected(rulings.error());
    // Each step twice: its name and its result.
    std::vector<StepId> chain;
    for (const StepId &step : begunOf(*attempt).steps) {
        if (std::ranges::find(chain, step) == chain.end())
            chain.push_back(step);
    }
    return coldRecitalOf(attempt->events, chain, *rulings);
}

Result<ColdWalk> walkIn(Workspace &workspace, const AttemptId &id)
{
    const auto attempt = workspace.store.attempts().load(id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const auto material = materialOf(workspace, begunOf(*attempt));
    if (!material)
        return tl::unexpected(material.error());
    const auto rulings = managersRulings(workspace, id);
    if (!rulings)
        return tl::unexpected(rulings.error());
    WalkState state = fold(*material->rules, material->past, attempt->events);
    applyRulings(state, *rulings, stepsOfEvents(attempt->events));
    return coldWalkOf(figuresOf(*material->rules, state));
}

Result<ColdTrial> trialIn(Workspace &workspace, const storage::StoredTrial &stored)
{
    ColdTrial trial;
    trial.date = stored.day;
    trial.place = stored.place;
    trial.wasClosed = stored.isAbandoned;
    trial.longestPause = stored.longestPause;
    trial.practisedBefore = stored.practisedBefore;
    trial.scenarioSeen = stored.scenarioSeen;
    auto recital = recitalIn(workspace, stored.recital);
    if (!recital)
        return tl::unexpected(recital.error());
    trial.recital = std::move(*recital);
    if (stored.walk) {
        auto walk = walkIn(workspace, *stored.walk);
        if (!walk)
            return tl::unexpected(walk.error());
        trial.walk = std::move(*walk);
    }
    return trial;
}

} // namespace

Result<std::vector<ToldTrial>> coldTrialsOf(Workspace &workspace, const storage::Person &person,
                                            const ProcessId &process)
{
    auto stored = workspace.store.trials().of(person.id, process);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<ToldTrial> told;
    for (storage::StoredTrial &each : *stored) {
        auto trial = trialIn(workspace, each);
        if (!trial)
            return tl::unexpected(trial.error());
        told.push_back({std::move(each), std::move(*trial)});
    }
    return told;
}

} // namespace training
