#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/idcheck.h"
#include "drills/packfile/scenarioscope.h"

namespace drills {

/// Checks what the lines of a scenario refer to.
class NodeCheck {
public:
    /// Both must outlive it.
    NodeCheck(const ScenarioScope &scope, FaultList &faults) : m_scope(scope), m_faults(faults) {}

    void checkNodes(const std::vector<LineNode> &nodes, const Pointer &at);
    void checkCondition(const Condition &condition, const Pointer &at);
    void checkCriteria(const std::vector<CriterionId> &criteria, const Pointer &at);
    void checkFault(const FaultId &fault, const Pointer &at);
    void checkRaises(const std::vector<ConditionId> &conditions, const Pointer &at);
    /// Facts that no node tells, after all nodes were checked.
    void checkFactsTold(const Pointer &at);

private:
    void checkNeeds(const Needs &needs, const Pointer &at);
    void checkFacts(const std::vector<FactId> &facts, const Pointer &at);

    const ScenarioScope &m_scope;
    FaultList &m_faults;
    IdSet m_nodes;
    QSet<FactId> m_told;
};

} // namespace drills
