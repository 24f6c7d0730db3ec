#pragma once

#include "drills/memory/reviewlog.h"

#include <optional>
#include <set>
#include <vector>

namespace drills {

/// How a card began: its first rating, and its first gap of at least one whole day.
struct CardBeginning {
    Rating first = Rating::Again;
    int gap = 0;

    auto operator<=>(const CardBeginning &) const = default;
};

/// Absent for a card without a long gap.
[[nodiscard]] std::optional<CardBeginning> beginningOf(const CardHistory &history);

/// The rare beginnings, which say more about holidays than about memory. By the rule of fsrs-rs 6.6: for each first
/// rating the rarest gaps go (of equally rare ones the longest first) while fewer than 20 cards or 5 % of them went;
/// after that, those with fewer than 6 cards, and gaps above 100 days (after Easy 365).
[[nodiscard]] std::set<CardBeginning> outliersAmong(const std::vector<CardHistory> &histories);

} // namespace drills
