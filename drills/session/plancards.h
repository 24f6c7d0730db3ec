#pragma once

#include "drills/session/sessioninput.h"

#include <vector>

namespace drills {

/// A card of the curriculum with what a plan asks of it.
struct PlanCard {
    Card card;
    /// Null for a new one.
    const LearnedCard *learned = nullptr;
    /// What facets of one step share; below 0 for a card without siblings.
    int siblings = -1;
    /// 0..1 now; 0 for a new card.
    double recall = 0.0;
    /// The day on which it comes, once the load of the days is balanced; invalid for a new card.
    QDate day;
    std::chrono::milliseconds expected{0};
    /// When it was last asked outside a recital; in milliseconds since 1970, and far in the past for never.
    qint64 askedMs = -1'000'000'000'000;

    [[nodiscard]] bool wasAnsweredOn(const QDate &today) const { return learned && learned->last.day >= today; }
};

/// All cards of the curriculum in its order, each with the day on which it is due.
[[nodiscard]] std::vector<PlanCard> planCards(const SessionInput &input);

/// Mean of the seven days after today: what is due then, in time.
[[nodiscard]] std::chrono::milliseconds comingLoad(const std::vector<PlanCard> &cards, const QDate &today);

} // namespace drills
