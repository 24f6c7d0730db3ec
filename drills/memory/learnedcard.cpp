#include "drills/memory/learnedcard.h"

#include <algorithm>
#include <bit>

namespace drills {

namespace {

constexpr int lapsesOfStubborn = 4;
constexpr int wrongsOfStubborn = 3;
constexpr unsigned newestFive = 0b11111;

bool isQuick(const Recall &recall)
{
    return recall.outcome == RecallOutcome::Right && recall.hints == 0 && !recall.wasNamed
        && recall.think <= recall.usual;
}

} // namespace

bool LearnedCard::isStubborn() const
{
    return schedule.lapses >= lapsesOfStubborn || std::popcount(recentWrongs) >= wrongsOfStubborn;
}

int daysBeforeDate(int interval, const QDate &from, const std::optional<QDate> &targetDate)
{
    if (!targetDate || from >= *targetDate)
        return interval;
    const auto daysLeft = static_cast<int>(from.daysTo(*targetDate));
    return std::min(interval, std::max(1, daysLeft / 2));
}

CardDue dueAt(const LearnedCard &learned, const std::optional<QDate> &targetDate)
{
    if (learned.schedule.due < std::chrono::days(1))
        return {learned.last.day, learned.last.utcMs + learned.schedule.due.count()};
    return {learned.last.day.addDays(daysBeforeDate(learned.schedule.days, learned.last.day, targetDate)), 0};
}

bool isDue(const CardDue &due, const PracticeMoment &now)
{
    return now.day > due.day || (now.day == due.day && now.utcMs >= due.utcMs);
}

LearnedCard withReview(LearnedCard before, const Review &review)
{
    const Recall &recall = review.recall;
    const bool isRight = recall.rating != Rating::Again;
    // An invalid day is before every other.
    const QDate day = std::max(before.last.day, review.day);
    if (!before.firstDay.isValid())
        before.firstDay = day;
    if (day > before.last.day)
        before.wrongsOnLastDay = 0;
    before.last = {std::max(before.last.utcMs, review.utcMs), day};
    if (recall.inRecital)
        before.lastRecital = day;
    before.wasLastRight = isRight;
    before.wasLastRecited = recall.inRecital;
    before.rights += isRight ? 1 : 0;
    before.wrongsOnLastDay += isRight ? 0 : 1;
    before.recentWrongs = ((before.recentWrongs << 1) | (isRight ? 0U : 1U)) & newestFive;
    if (isRight && isQuick(recall) && before.lastQuickDay < day) {
        before.lastQuickDay = day;
        ++before.quickDays;
    }
    return before;
}

} // namespace drills
