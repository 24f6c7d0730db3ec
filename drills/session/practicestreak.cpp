#include "drills/session/practicestreak.h"

#include <algorithm>

namespace drills {

namespace {

/// Whether nothing but rest days lies between the two.
bool follows(const QDate &day, const QDate &before, const std::set<Qt::DayOfWeek> &restDays)
{
    // Seven days hold every weekday: whatever ends the row is among the first of them.
    const qint64 between = std::min<qint64>(before.daysTo(day) - 1, 7);
    for (qint64 i = 1; i <= between; ++i) {
        if (!restDays.contains(static_cast<Qt::DayOfWeek>(before.addDays(i).dayOfWeek())))
            return false;
    }
    return true;
}

} // namespace

PracticeStreak practiceStreak(const std::vector<QDate> &days, const QDate &today,
                              const std::set<Qt::DayOfWeek> &restDays)
{
    PracticeStreak streak;
    int row = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        row = i > 0 && follows(days[i], days[i - 1], restDays) ? row + 1 : 1;
        streak.longest = std::max(streak.longest, row);
    }
    if (!days.empty() && follows(today, days.back(), restDays))
        streak.present = row;
    return streak;
}

} // namespace drills
