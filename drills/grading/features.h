#pragma once

#include "drills/grading/likeness.h"
#include "drills/grading/slots.h"

#include <array>
#include <cstddef>

namespace drills {

/// What the decision on one criterion is made from; the order is that of the tables in weights.cpp.
enum class Feature : std::size_t {
    Bias,
    AcceptedBest,
    AcceptedTop,
    AcceptedCover,
    AcceptedLetters,
    AcceptedProfile,
    /// By how much the likest look-alike is more alike than the likest accepted wording.
    LookalikeLead,
    SlotsShare,
    SlotsAll,
    SlotsWithAct,
    SlotsLooseWithAct,
    Length,
    Postponements,
};

inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::Postponements) + 1;

using Features = std::array<double, featureCount>;

/// The features of the text alone, the others at 0.
[[nodiscard]] Features featuresOf(const AnswerText &text, const ActReading &speech);

/// Fills in what was found of slots and likeness.
void setMatches(Features &features, const SlotsFound &parts, const Likeness &accepted, double lookalike);

} // namespace drills
