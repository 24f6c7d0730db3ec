#pragma once

#include "drills/session/sessioninput.h"
#include "drills/session/sessionplan.h"

#include <vector>

namespace drills {

/// The chance of a faultless recital at which one is due. For 12 links each must be remembered at 98 %, which single
/// cards pay with four to ten times the answers.
inline constexpr double recitalAim = 0.8;
/// The same in the last days before the date, for the date itself.
inline constexpr double recitalAimOnDate = 0.95;
/// So many days before the date are its last ones.
inline constexpr int lastDays = 3;

/// 0..1: that all of these links are right in one go, each of them independent of the others; those never answered
/// count 0. 1 without links.
[[nodiscard]] double faultlessChance(const std::vector<Card> &links, const LearnedCards &learned,
                                     const PracticeMoment &moment);

/// Today is one of the last days before the target date, the date itself not counted.
[[nodiscard]] bool isLastDays(const SessionInput &input);
/// The same time of day on the target date; now without one, and from the date on.
[[nodiscard]] PracticeMoment onTargetDate(const SessionInput &input);

/// The recitals that are due, of each chain as far as it is begun: at most one a day of each. One is also due where
/// asking the due links one by one would take as long. `dueLinks`: of all chains.
[[nodiscard]] std::vector<PlannedItem> dueRecitals(const SessionInput &input, const std::vector<Card> &dueLinks);

} // namespace drills
