#pragma once

#include <QDate>

#include <set>
#include <vector>

namespace drills {

/// Practised days in a row.
struct PracticeStreak {
    int present = 0;
    int longest = 0;

    bool operator==(const PracticeStreak &) const = default;
};

/// Of the days practised: sorted, each once, none after `today`. Only practised days count, rest days among them. A
/// rest day without practice does not end the row, nor does today, which is not over.
[[nodiscard]] PracticeStreak practiceStreak(const std::vector<QDate> &days, const QDate &today,
                                            const std::set<Qt::DayOfWeek> &restDays);

} // namespace drills
