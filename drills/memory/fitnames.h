#pragma once

#include "drills/memory/fitchoice.h"
#include "drills/model/eventnames.h"

namespace drills {

template <>
struct ChoiceNames<FitKind> {
    static constexpr std::array names{std::pair{FitKind::Start, u"start"},
                                      std::pair{FitKind::FirstStabilities, u"first-stabilities"},
                                      std::pair{FitKind::Full, u"full"}};
};

template <>
struct ChoiceNames<ChoiceReason> {
    static constexpr std::array names{
        std::pair{ChoiceReason::TooFewReviews, u"too-few-reviews"},
        std::pair{ChoiceReason::StartForetellsBest, u"start-foretells-best"},
        std::pair{ChoiceReason::FirstStabilitiesForetellBest, u"first-stabilities-foretell-best"},
        std::pair{ChoiceReason::FullForetellsBest, u"full-foretells-best"}};
};

} // namespace drills
