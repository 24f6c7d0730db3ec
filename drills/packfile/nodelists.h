#pragma once

#include "drills/packfile/pointer.h"
#include "drills/walk/scenario.h"

#include <QSet>

#include <vector>

namespace drills {

/// Nodes of which the first whose needs hold is said, at one of the occasions of a scenario.
struct NodeList {
    enum class Occasion { Opening, Grant, Withhold, Fault };

    Occasion occasion = Occasion::Opening;
    /// The place of the list.
    Pointer at;
    const std::vector<LineNode> *nodes = nullptr;
    /// The move that is granted or withheld.
    CriterionId criterion;
    /// The reaction, from 0, that a grant and a withhold share.
    std::size_t reaction = 0;
};

/// All of them, in the order of scenes, reactions and faults. They point into the scenario, which stands at `at`.
std::vector<NodeList> nodeLists(const Scenario &scenario, const Pointer &at = {});

/// What its lines and lead states bring about.
QSet<ConditionId> conditionsRaised(const Scenario &scenario);

/// Whether it holds whatever happened.
bool isAlways(const Condition &condition);

} // namespace drills
