#include "drills/packfile/nodelists.h"

#include <algorithm>

namespace drills {

std::vector<NodeList> nodeLists(const Scenario &scenario, const Pointer &at)
{
    using enum NodeList::Occasion;
    std::vector<NodeList> lists;
    for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
        lists.push_back({Opening, at / u"scenes" / i / u"opening", &scenario.scenes[i].opening, {}, 0});
    for (std::size_t i = 0; i < scenario.reactions.size(); ++i) {
        const Reaction &reaction = scenario.reactions[i];
        const Pointer place = at / u"reactions" / i;
        lists.push_back({Grant, place / u"grant", &reaction.grant, reaction.criterion, i});
        lists.push_back({Withhold, place / u"withhold", &reaction.withhold, reaction.criterion, i});
    }
    for (std::size_t i = 0; i < scenario.faults.size(); ++i)
        lists.push_back({Fault, at / u"faults" / i / u"nodes", &scenario.faults[i].nodes, {}, 0});
    return lists;
}

QSet<ConditionId> conditionsRaised(const Scenario &scenario)
{
    QSet<ConditionId> raised;
    for (const LeadState &lead : scenario.leadStates)
        raised.unite({lead.raises.begin(), lead.raises.end()});
    for (const NodeList &list : nodeLists(scenario)) {
        for (const LineNode &node : *list.nodes)
            raised.unite({node.raises.begin(), node.raises.end()});
    }
    return raised;
}

bool isAlways(const Condition &condition)
{
    return condition.empty() || std::ranges::find(condition, Needs()) != condition.end();
}

} // namespace drills
