#include "drills/walk/walkrules.h"

#include <algorithm>

namespace drills {

WalkRules::WalkRules(const Library &library, const Process &process, const Scenario &scenario, const LeadState &lead,
                     const std::vector<StepId> &steps)
    : m_library(&library), m_process(&process), m_scenario(&scenario), m_lead(&lead),
      m_card(filledFrom(library.companyCard(), scenario.offer))
{
    for (const StepId &id : steps) {
        if (const Step *step = process.step(id))
            m_walked.push_back(step);
    }
}

bool WalkRules::isWalked(const StepId &step) const
{
    return std::ranges::any_of(m_walked, [&](const Step *walked) { return walked->id == step; });
}

const Step *WalkRules::stepOf(const CriterionId &criterion) const
{
    for (const Step &step : m_process->steps) {
        if (std::ranges::find(step.criteria, criterion, &StepCriterion::criterion) != step.criteria.end())
            return &step;
    }
    return nullptr;
}

int WalkRules::positionOf(const CriterionId &criterion) const
{
    const Step *step = stepOf(criterion);
    return step ? m_process->position(step->id) : -1;
}

const Scene *WalkRules::sceneOf(const Step &step) const
{
    return m_scenario->scene(groupOf(step));
}

QString groupOf(const Step &step)
{
    return step.criteria.empty() ? step.id.value : groupOf(step.criteria.front().criterion);
}

} // namespace drills
