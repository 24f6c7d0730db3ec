#include "app/training/leftover.h"

#include "app/storage/attemptstore.h"
#include "app/training/walkmaterial.h"
#include "drills/ledger/stepstate.h"
#include "drills/walk/walk.h"

using namespace drills;

namespace training {

Result<std::optional<AttemptId>> unfinishedWalk(Workspace &workspace, const storage::Person &person)
{
    return workspace.store.attempts().unfinished(person.id);
}

Result<int> closeLeftOver(Workspace &workspace, const storage::Person &person)
{
    auto &attempts = workspace.store.attempts();
    const auto left = attempts.leftOver(person.id, practiceDay(workspace.clock.now()));
    if (!left)
        return tl::unexpected(left.error());
    for (const AttemptId &id : *left) {
        const auto attempt = attempts.load(id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        const auto material = materialOf(workspace, begunOf(*attempt));
        if (!material)
            return tl::unexpected(material.error());
        const std::vector<Event> ending = Walk::abandon(attempt->events.back().at);
        WalkState state = fold(*material->rules, material->past, attempt->events);
        state.apply(ending.front());
        if (const auto ended = attempts.end(id, ending, figuresOf(*material->rules, state)); !ended)
            return tl::unexpected(ended.error());
    }
    return static_cast<int>(left->size());
}

} // namespace training
