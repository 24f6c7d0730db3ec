#pragma once

#include "drills/model/ids.h"

namespace drills {

enum class RulingBy { Own, Manager };

/// What the ruling says: it was said, it was not, or only that the engine's verdict is disputed.
enum class RulingSays { Met, NotMet, Disputed };

/// A person's word on one verdict of one attempt. It never changes the log; the latest one of each kind stands.
struct Ruling {
    AttemptId attempt;
    /// The Graded event that it is about, by its place in the log from 0.
    int event = 0;
    CriterionId criterion;
    RulingBy by = RulingBy::Own;
    RulingSays says = RulingSays::Met;

    bool operator==(const Ruling &) const = default;
};

} // namespace drills
