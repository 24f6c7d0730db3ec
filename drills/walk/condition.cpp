#include "drills/walk/condition.h"

#include <algorithm>

namespace drills {

namespace {

bool holds(const Needs &needs, const WalkState &state)
{
    const auto told = [&](const FactId &fact) { return state.wasTold(fact); };
    const auto mayBeMet = [&](const CriterionId &id) { return state.mayBeMet(id); };
    const auto raised = [&](const ConditionId &id) { return state.wasRaised(id); };
    const auto faulty = [&](const auto &fault) { return state.faultCount(fault.first) >= fault.second; };
    return std::ranges::all_of(needs.told, told) && std::ranges::all_of(needs.met, mayBeMet)
        && std::ranges::none_of(needs.open, mayBeMet) && std::ranges::all_of(needs.raised, raised)
        && std::ranges::all_of(needs.faults, faulty) && (!needs.trustAtLeast || state.trust() >= *needs.trustAtLeast)
        && (!needs.trustBelow || state.trust() < *needs.trustBelow);
}

} // namespace

bool holds(const Condition &condition, const WalkState &state)
{
    return condition.empty() || std::ranges::any_of(condition, [&](const Needs &needs) { return holds(needs, state); });
}

const LineNode *firstHolding(const std::vector<LineNode> &nodes, const WalkState &state)
{
    const auto found = std::ranges::find_if(nodes, [&](const LineNode &node) { return holds(node.needs, state); });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace drills
