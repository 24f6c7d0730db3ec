#include "app/training/leftover.h"

#include "app/storage/attemptstore.h"
#include "app/storage/trialstore.h"
#include "app/training/walkmaterial.h"
#include "drills/ledger/stepstate.h"
#include "drills/walk/walk.h"

#include <algorithm>
#include <iterator>

using namespace drills;

namespace training {

namespace {

/// Cards have no figures: what was recalled stands by itself.
Result<AttemptFigures> figuresAt(Workspace &workspace, const Attempt &attempt, const Event &ending)
{
    AttemptFigures figures;
    figures.how = HowEnded::Abandoned;
    figures.duration = ending.at;
    figures.firstOpen = -1;
    if (begunOf(attempt).kind != DrillKind::Walk)
        return figures;
    const auto material = materialOf(workspace, begunOf(attempt));
    if (!material)
        return tl::unexpected(material.error());
    WalkState state = fold(*material->rules, material->past, attempt.events);
    state.apply(ending);
    return figuresOf(*material->rules, state);
}

} // namespace

Result<std::optional<AttemptId>> unfinishedWalk(Workspace &workspace, const storage::Person &person)
{
    return workspace.store.attempts().unfinishedWalk(person.id);
}

Result<int> closeLeftOver(Workspace &workspace, const storage::Person &person)
{
    auto &attempts = workspace.store.attempts();
    auto left = attempts.leftOver(person.id, practiceDay(workspace.clock.now()));
    if (!left)
        return tl::unexpected(left.error());
    const auto trials = workspace.store.trials().goingOn(person.id);
    if (!trials)
        return tl::unexpected(trials.error());
    std::ranges::copy_if(*trials, std::back_inserter(*left),
                         [&](const AttemptId &trial) { return std::ranges::find(*left, trial) == left->end(); });
    for (const AttemptId &id : *left) {
        const auto attempt = attempts.load(id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        const std::vector<Event> ending = Walk::abandon(attempt->events.back().at);
        const auto figures = figuresAt(workspace, *attempt, ending.front());
        if (!figures)
            return tl::unexpected(figures.error());
        if (const auto ended = attempts.end(id, ending, *figures); !ended)
            return tl::unexpected(ended.error());
    }
    return static_cast<int>(left->size());
}

} // namespace training
