#pragma once

#include "drills/model/ids.h"

#include <QDate>

#include <chrono>
#include <vector>

namespace drills {

/// The days on which a card may come.
struct DayChoice {
    /// The best of them.
    QDate ideal;
    QDate earliest;
    QDate latest;
    std::chrono::milliseconds expected{0};
    /// Facets of one step share it; below 0 for a card of its own.
    int siblings = -1;

    bool operator==(const DayChoice &) const = default;
};

/// How far a whole number of days may be moved: none below 3, then 1 day and 15 % of the part up to 7 days, 10 % of
/// that up to 20, 5 % of the rest, as Anki's fuzz; at least 2 days stay.
struct DayRange {
    int least = 0;
    int most = 0;

    bool operator==(const DayRange &) const = default;
};
[[nodiscard]] DayRange allowedRange(int interval);

/// For each choice its day, none before `today`: the one with the least time of those that chose before, a day with a
/// sibling counting as a minute more; of equal ones that closest to the ideal, then the earlier. In the order of ideal
/// days, then as given. Nothing is left to chance: the same choices give the same days.
[[nodiscard]] std::vector<QDate> balancedDays(const std::vector<DayChoice> &choices, const QDate &today);

} // namespace drills
