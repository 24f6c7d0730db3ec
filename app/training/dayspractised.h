#pragma once

#include "app/storage/progressstore.h"
#include "app/training/workspace.h"
#include "drills/session/practicestreak.h"

#include <set>

namespace training {

/// The days on which somebody practised, among the last ones.
struct DaysPractised {
    /// The first and the last of the days asked for.
    QDate from;
    QDate today;
    /// Only those with practice, newest first.
    std::vector<storage::DayRow> days;
    /// Of all days, also those before `from`.
    drills::PracticeStreak streak;

    /// How many days were asked for.
    [[nodiscard]] int asked() const { return static_cast<int>(from.daysTo(today)) + 1; }
};

/// Over the last `days` days. Errors: those of the store.
[[nodiscard]] drills::Result<DaysPractised> daysPractised(Workspace &workspace, const drills::PersonId &person,
                                                          int days, const std::set<Qt::DayOfWeek> &restDays);

/// Of a day with practice, as they are told: whole ones, at least one.
[[nodiscard]] int minutesOf(const storage::DayRow &day);

} // namespace training
