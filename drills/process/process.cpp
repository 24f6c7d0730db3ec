#include "drills/process/process.h"

#include <algorithm>

namespace drills {

const Step *Process::step(const StepId &wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

int Process::position(const StepId &wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &Step::id);
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

} // namespace drills
