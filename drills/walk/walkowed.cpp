#include "drills/walk/walkstate.h"

#include <algorithm>

namespace drills {

bool WalkState::isNeeded(const StepCriterion &criterion) const
{
    return !criterion.when || wasRaised(*criterion.when);
}

std::vector<CriterionId> WalkState::openMusts(const Step &step) const
{
    std::vector<CriterionId> open;
    for (const StepCriterion &criterion : step.criteria) {
        if (criterion.must && isNeeded(criterion) && !isMet(criterion.criterion))
            open.push_back(criterion.criterion);
    }
    return open;
}

std::vector<CriterionId> WalkState::owedByLead() const
{
    std::vector<CriterionId> owed = m_rules->lead().lacks;
    std::erase_if(owed, [this](const CriterionId &id) { return isMet(id); });
    return owed;
}

std::vector<CriterionId> WalkState::owed() const
{
    std::vector<CriterionId> owed = owedByLead();
    for (const Step &step : m_rules->process().steps) {
        if (&step == m_current)
            break;
        std::ranges::copy(openMusts(step), std::back_inserter(owed));
    }
    return owed;
}

} // namespace drills
