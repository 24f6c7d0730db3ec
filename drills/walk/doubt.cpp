#include "drills/walk/doubt.h"

#include "drills/walk/condition.h"

namespace drills {

namespace {

// Chosen on the typed walks of tests/data, 01 to 10 of each kind. In a walk a miss costs more than a doubt: the step
// stays open and the chain breaks.
constexpr int surelyMissing = 45;

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

bool isUnsure(const CriterionGrade &grade)
{
    return grade.verdict != Verdict::Found && grade.probability > surelyMissing;
}

bool isRefusedInDoubt(const WalkRules &rules, const WalkState &state, const CriterionId &refused)
{
    const Reaction *reaction = rules.scenario().reaction(refused);
    return reaction && !firstHolding(reaction->grant, state)
        && firstHolding(reaction->grant, withoutDoubt(rules, state)) != nullptr;
}

} // namespace drills
