#pragma once

#include "drills/model/event.h"

#include <vector>

namespace drills {

/// How far a step's result was brought. See rules.md: reached in its own step, reached late, and so on.
enum class StepState { Reached, ReachedLate, Partly, Provisional, Open, NotNeeded, NotTried };

/// The figures of one step of one attempt: counts, never score sums.
struct StepFigures {
    StepId step;
    /// Place in the process, from 0.
    int position = 0;
    StepState state = StepState::NotTried;
    /// Needed musts, and those met in any step.
    int musts = 0;
    int met = 0;
    int turns = 0;
    /// Own time, and the part of it that made up for earlier steps.
    Milliseconds own{0};
    Milliseconds madeUp{0};
    Milliseconds target{0};

    bool operator==(const StepFigures &) const = default;
};

/// What the store keeps of an attempt that ended, so that tables need not fold every log.
struct AttemptFigures {
    HowEnded how = HowEnded::Abandoned;
    Milliseconds duration{0};
    /// Index into `steps` of the first that is not reached in its own step and not one that is not needed; -1 =
    /// unbroken.
    int firstOpen = -1;
    std::vector<StepFigures> steps;

    bool operator==(const AttemptFigures &) const = default;
};

} // namespace drills
