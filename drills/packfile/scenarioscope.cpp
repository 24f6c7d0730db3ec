#include "drills/packfile/scenarioscope.h"

#include "drills/packfile/nodelists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

ScenarioScope::ScenarioScope(const Scenario &scenario, const PackIndex &known)
    : m_scenario(scenario), m_known(known), m_process(known.process(scenario.process))
{
    addProcess();
    addLacked();
    m_raised = conditionsRaised(scenario);
    m_raised.insert(concessionGiven());
}

bool ScenarioScope::isByItself(const CriterionId &id) const
{
    const Criterion *const criterion = m_known.criterion(id);
    return criterion != nullptr && criterion->byItself;
}

void ScenarioScope::addProcess()
{
    if (m_process == nullptr)
        return;
    for (const Step &step : m_process->steps) {
        for (const StepCriterion &criterion : step.criteria) {
            m_criteria.push_back(criterion);
            m_ofProcess.insert(criterion.criterion);
            const QString group = groupOf(criterion.criterion);
            if (!m_groups.contains(group))
                m_groups.append(group);
        }
    }
}

void ScenarioScope::addLacked()
{
    for (const LeadState &lead : m_scenario.leadStates) {
        for (const CriterionId &criterion : lead.lacks) {
            if (std::ranges::find(m_lacked, criterion) == m_lacked.end())
                m_lacked.push_back(criterion);
        }
    }
}

ConditionId concessionGiven()
{
    return ConditionId(u"concession-given"_s);
}

} // namespace drills
