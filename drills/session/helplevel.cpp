#include "drills/session/helplevel.h"

#include <algorithm>
#include <ranges>

namespace drills {

namespace {

bool isReached(StepState state)
{
    return state == StepState::Reached || state == StepState::NotNeeded;
}

} // namespace

HelpLevel helpLevelAfter(std::span<const StepState> newestFirst)
{
    // Folded from the oldest on, so that the level is what the whole row of walks has led to.
    int level = 0;
    int inARow = 0;
    for (const StepState state : std::ranges::reverse_view(newestFirst)) {
        inARow = isReached(state) ? inARow + 1 : 0;
        if (!isReached(state))
            level = std::max(level - 1, 0);
        if (inARow == 2) {
            level = std::min(level + 1, 2);
            inARow = 0;
        }
    }
    return static_cast<HelpLevel>(level);
}

} // namespace drills
