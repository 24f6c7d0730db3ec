#pragma once

#include "drills/packfile/packindex.h"

#include <QSet>

namespace drills {

/// What the parts of one scenario may refer to.
class ScenarioScope {
public:
    /// Points into both, which must outlive it.
    ScenarioScope(const Scenario &scenario, const PackIndex &known);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const PackIndex &known() const { return m_known; }
    /// The one it was written for; null if that is not known.
    [[nodiscard]] const Process *process() const { return m_process; }
    /// Criteria of the process, in its order.
    [[nodiscard]] const std::vector<StepCriterion> &criteria() const { return m_criteria; }
    /// Groups of these criteria, in the order of the process.
    [[nodiscard]] const QStringList &groups() const { return m_groups; }
    [[nodiscard]] bool isOfProcess(const CriterionId &id) const { return m_ofProcess.contains(id); }
    /// Criteria of which some lead state lacks one, in the order of the lead states.
    [[nodiscard]] const std::vector<CriterionId> &lacked() const { return m_lacked; }
    /// By a line or a lead state of this scenario, or by the program.
    [[nodiscard]] bool isRaised(const ConditionId &id) const { return m_raised.contains(id); }
    [[nodiscard]] bool isByItself(const CriterionId &id) const;

private:
    void addProcess();
    void addLacked();

    const Scenario &m_scenario;
    const PackIndex &m_known;
    const Process *m_process;
    std::vector<StepCriterion> m_criteria;
    QStringList m_groups;
    QSet<CriterionId> m_ofProcess;
    std::vector<CriterionId> m_lacked;
    QSet<ConditionId> m_raised;
};

/// Raised by the program itself, when something is given away.
ConditionId concessionGiven();

} // namespace drills
