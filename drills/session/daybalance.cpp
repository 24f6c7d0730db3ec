#include "drills/session/daybalance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace drills {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds siblingCost = std::chrono::minutes(1);

/// What was given out so far, by days from today on.
class Days {
public:
    void take(qint64 day, const DayChoice &choice)
    {
        const auto at = static_cast<size_t>(day);
        if (m_days.size() <= at)
            m_days.resize(at + 1);
        m_days[at].expected += choice.expected;
        m_days[at].siblings.push_back(choice.siblings);
    }

    [[nodiscard]] milliseconds cost(qint64 day, const DayChoice &choice) const
    {
        const auto at = static_cast<size_t>(day);
        if (at >= m_days.size())
            return milliseconds(0);
        const bool hasSibling = choice.siblings >= 0
            && std::ranges::find(m_days[at].siblings, choice.siblings) != m_days[at].siblings.end();
        return m_days[at].expected + (hasSibling ? siblingCost : milliseconds(0));
    }

private:
    struct Day {
        milliseconds expected{0};
        std::vector<int> siblings;
    };

    std::vector<Day> m_days;
};

qint64 bestDay(const DayChoice &choice, const QDate &today, const Days &days)
{
    const qint64 ideal = std::max<qint64>(0, today.daysTo(choice.ideal));
    const qint64 earliest = std::max<qint64>(0, today.daysTo(choice.earliest));
    const qint64 latest = std::max<qint64>(0, today.daysTo(choice.latest));
    qint64 best = ideal;
    const auto order = [&](qint64 day) { return std::tuple(days.cost(day, choice), std::abs(day - ideal), day); };
    for (qint64 day = earliest; day <= latest; ++day) {
        if (order(day) < order(best))
            best = day;
    }
    return best;
}

} // namespace

DayRange allowedRange(int interval)
{
    if (interval < 3)
        return {interval, interval};
    const double days = interval;
    const double moved = 1.0 + 0.15 * (std::min(days, 7.0) - 2.5) + 0.10 * std::clamp(days - 7.0, 0.0, 13.0)
        + 0.05 * std::max(0.0, days - 20.0);
    return {std::max(2, static_cast<int>(std::lround(days - moved))), static_cast<int>(std::lround(days + moved))};
}

std::vector<QDate> balancedDays(const std::vector<DayChoice> &choices, const QDate &today)
{
    std::vector<size_t> order(choices.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&choices](size_t at) { return choices[at].ideal; });
    std::vector<QDate> chosen(choices.size());
    Days days;
    for (const size_t at : order) {
        const qint64 day = bestDay(choices[at], today, days);
        days.take(day, choices[at]);
        chosen[at] = today.addDays(day);
    }
    return chosen;
}

} // namespace drills
