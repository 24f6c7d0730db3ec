#pragma once

#include "drills/model/ids.h"

#include <cstddef>
#include <tuple>

namespace drills {

/// What of a step is known by heart.
enum class Facet { NextStep, Result, Evidence, Questions, Purpose };
inline constexpr std::size_t facetCount = 5;

/// One thing to know by heart; what is remembered of it is folded from its reviews.
struct Card {
    ProcessId process;
    Facet facet = Facet::NextStep;
    /// Whose facet it is. For NextStep the step that is left: empty asks for the first step of the process. A Result
    /// without a step is the product of the process.
    StepId step;
    /// For NextStep the step that follows; otherwise empty. Where the chain is changed, the link is another card.
    StepId to;
    /// Of the step's result, which an author raises to start its cards anew; 1 for NextStep.
    int revision = 1;

    /// The step that is recalled: for NextStep the one that follows. Empty for the product.
    [[nodiscard]] const StepId &recalledStep() const { return facet == Facet::NextStep ? to : step; }
    bool operator==(const Card &) const = default;
    bool operator<(const Card &other) const
    {
        return std::tie(process, step, facet, to, revision)
            < std::tie(other.process, other.step, other.facet, other.to, other.revision);
    }
};

} // namespace drills
