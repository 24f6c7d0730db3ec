#include "app/training/dayspractised.h"

#include "app/training/practicechoices.h"

#include <algorithm>

using namespace drills;

namespace training {

Result<DaysPractised> daysPractised(Workspace &workspace, const PersonId &person, int days,
                                    const std::set<Qt::DayOfWeek> &restDays)
{
    const QDate beginning(1, 1, 1);
    DaysPractised practised;
    practised.today = practiceDay(workspace.clock.now());
    practised.from = practised.today.addDays(1 - days);
    auto all = workspace.store.progress().days(person, beginning, practised.today);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<QDate> dates;
    std::ranges::transform(*all, std::back_inserter(dates), &storage::DayRow::day);
    practised.streak = practiceStreak(dates, practised.today, restDays);
    practised.days = std::move(*all);
    std::erase_if(practised.days, [&practised](const storage::DayRow &row) { return row.day < practised.from; });
    std::ranges::reverse(practised.days);
    return practised;
}

int minutesOf(const storage::DayRow &day)
{
    return wholeMinutes(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::milliseconds(day.ownMs)));
}

} // namespace training
