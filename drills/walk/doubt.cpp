#include "drills/walk/doubt.h"

#include "drills/walk/condition.h"

namespace drills {

namespace {

/// The state as it would be with every undecided criterion granted, and what its grant tells and brings about.
WalkState withoutDoubt(const WalkRules &rules, const WalkState &state)
{
    WalkState clear = state;
    for (const auto &[id, criterion] : state.criteria()) {
        if (!criterion.undecided)
            continue;
        clear.grant(id);
        const Reaction *reaction = rules.scenario().reaction(id);
        const LineNode *node = reaction ? firstHolding(reaction->grant, clear) : nullptr;
        if (!node)
            continue;
        clear.tell(node->tells);
        clear.raise(node->raises);
    }
    return clear;
}

} // namespace

bool isRefusedInDoubt(const WalkRules &rules, const WalkState &state, const CriterionId &refused)
{
    const Reaction *reaction = rules.scenario().reaction(refused);
    return reaction && !firstHolding(reaction->grant, state)
        && firstHolding(reaction->grant, withoutDoubt(rules, state)) != nullptr;
}

} // namespace drills
