#pragma once

#include "drills/model/recall.h"

#include <chrono>
#include <vector>

namespace drills {

/// So many right answers of a facet say more of a person than the built-in time.
inline constexpr int answersForOwnTime = 20;

/// The time in the middle, between two their mean; of at least one.
[[nodiscard]] std::chrono::milliseconds medianOf(std::vector<std::chrono::milliseconds> times);

/// Until the first key, for people of whom nothing is known yet: 4 s for the next step, 8 s for purpose and result,
/// 15 s for questions and evidence.
[[nodiscard]] std::chrono::milliseconds builtInThinkTime(Facet facet);

/// What a think time is compared with: the person's own median, once there are enough. At least a quarter of the
/// built-in time: who answers before the prompt is read must not be timed out by the first thought.
/// `ownThinkTimes`: of their right answers to cards of this facet, in any order.
[[nodiscard]] std::chrono::milliseconds usualTime(Facet facet,
                                                  const std::vector<std::chrono::milliseconds> &ownThinkTimes);

/// After so long without a first key the answer is shown: four times the usual time.
[[nodiscard]] std::chrono::milliseconds timeoutOf(std::chrono::milliseconds usual);

/// What the memory models are told of an answer. The cuts of think time against usual time: above 4 Again, above 1.5
/// Hard, up to 0.5 Easy; they are those that were thought sensible, until enough answers are there to learn them.
/// `isFirst`: the card was never answered before. `gapDays`: since the answer before, 0 or more.
/// The rating that the recall carries is not looked at; without a usual time the built-in one counts.
[[nodiscard]] Rating ratingOf(const Recall &recall, bool isFirst, double gapDays);

} // namespace drills
