#include "drills/certification/coldrow.h"

#include <algorithm>

namespace drills {

namespace {

QDate later(QDate day, std::chrono::days by)
{
    return day.addDays(by.count());
}

std::vector<QDate> datesOf(const std::vector<ColdPass> &passes)
{
    std::vector<QDate> dates;
    dates.reserve(passes.size());
    for (const ColdPass &pass : passes)
        dates.push_back(pass.date);
    return dates;
}

bool isComplete(const ColdRow &row, const ColdRules &rules)
{
    return row.passes.size() >= rules.passAfter.size();
}

} // namespace

QDate lastDayOf(const ColdRow &row, const ColdRules &rules)
{
    Q_ASSERT(!row.passes.empty());
    return later(row.passes.back().date, rules.lapsesAfter);
}

ColdRow onDay(ColdRow row, QDate day, const ColdRules &rules)
{
    if (!row.passes.empty() && day > lastDayOf(row, rules))
        row.passes.clear();
    // Forgotten once it forbids nothing any more, so that rows with the same future are the same.
    if (row.notBefore.isValid() && row.notBefore <= day)
        row.notBefore = QDate();
    return row;
}

QDate earliestTrial(const ColdRow &row, const ColdRules &rules)
{
    if (row.passes.empty())
        return row.notBefore;
    const QDate byPasses = isComplete(row, rules)
        ? later(row.passes.back().date, rules.renewalAfter)
        : later(row.passes.front().date, rules.passAfter.at(row.passes.size()));
    return std::max(byPasses, row.notBefore);
}

std::optional<QDate> earliestComplete(const ColdRow &row, QDate next, const ColdRules &rules)
{
    if (isComplete(row, rules))
        return std::nullopt;
    const QDate first = row.passes.empty() ? next : row.passes.front().date;
    QDate day = next;
    // Never two on one day.
    for (size_t pass = row.passes.size() + 1; pass < rules.passAfter.size(); ++pass)
        day = std::max(day.addDays(1), later(first, rules.passAfter.at(pass)));
    return day;
}

ColdRow afterCounted(ColdRow row, QDate date, TrialVerdict verdict, const ColdRules &rules)
{
    if (verdict == TrialVerdict::Failed) {
        row.passes.clear();
        row.notBefore = later(date, rules.afterFailed);
        return row;
    }
    row.passes.push_back({date, verdict == TrialVerdict::PassedIfRuledSo});
    row.notBefore = date.addDays(1);
    if (isComplete(row, rules)) {
        const QDate from = row.passes.at(rules.passAfter.size() - 1).date;
        row.certificate = Certificate{datesOf(row.passes), from, lastDayOf(row, rules)};
    }
    return row;
}

ColdRow afterUncounted(ColdRow row, QDate date)
{
    row.notBefore = std::max(row.notBefore, date.addDays(1));
    return row;
}

} // namespace drills
