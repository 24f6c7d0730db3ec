#pragma once

#include "drills/memory/learnedcard.h"
#include "drills/memory/scheduler.h"

#include <vector>

namespace drills {

/// How Lockstep spaces its cards: due at a recall of .9; what was wrong, or only half known at first, comes once more
/// within minutes.
[[nodiscard]] SchedulerRules practiceRules();

/// What a person knows by heart: a fold over all their reviews, which can be done again at any time.
class LearnedCards {
public:
    /// The weights may be of either model; they are brought within their bounds.
    explicit LearnedCards(const MemoryWeights &weights, SchedulerRules rules = practiceRules());

    /// Folds the reviews of a person, in any order and from several devices.
    [[nodiscard]] static LearnedCards of(const std::vector<Review> &reviews, const MemoryWeights &weights,
                                         SchedulerRules rules = practiceRules());

    /// Takes one review more. It is expected after those taken before; a clock that was set back counts as no time.
    void add(const Review &review);

    /// Null for a card that was never answered.
    [[nodiscard]] const LearnedCard *find(const Card &card) const;
    /// In the order of the cards.
    [[nodiscard]] const std::vector<LearnedCard> &all() const { return m_cards; }

    /// 0..1. A moment before the latest answer counts as that answer's own.
    [[nodiscard]] double recallAt(const LearnedCard &learned, const PracticeMoment &moment) const;
    /// The recall at which a card is due: above 0, below 1.
    [[nodiscard]] double retention() const { return m_scheduler.rules().retention; }

private:
    [[nodiscard]] double elapsedDays(const LearnedCard &learned, const PracticeMoment &moment) const;

    Scheduler m_scheduler;
    std::vector<LearnedCard> m_cards;
};

} // namespace drills
