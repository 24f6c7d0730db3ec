#include "drills/memory/reviewlog.h"

#include "drills/memory/reviewday.h"

#include <algorithm>
#include <numeric>

namespace drills {

CardHistory cardHistory(std::vector<TimedRating> ratings, qint64 firstMs)
{
    std::ranges::stable_sort(ratings, {}, &TimedRating::time);
    const auto dayOf = [](qint64 ms) { return reviewDay(std::chrono::milliseconds(ms), {}); };
    CardHistory history;
    history.reviews.reserve(ratings.size());
    history.times.reserve(ratings.size());
    for (const TimedRating &each : ratings) {
        const qint64 previous = history.times.empty() ? each.time : history.times.back();
        history.reviews.push_back({static_cast<double>(each.time - previous) / static_cast<double>(millisecondsPerDay),
                                   dayOf(firstMs + each.time) - dayOf(firstMs + previous), each.rating});
        history.times.push_back(each.time);
    }
    return history;
}

std::size_t reviewCount(const std::vector<CardHistory> &histories)
{
    return std::accumulate(histories.begin(), histories.end(), std::size_t{0},
                           [](std::size_t sum, const CardHistory &each) { return sum + each.reviews.size(); });
}

std::vector<CardHistory> before(const std::vector<CardHistory> &histories, qint64 end)
{
    std::vector<CardHistory> earlier;
    for (const CardHistory &each : histories) {
        const auto count = std::ranges::lower_bound(each.times, end) - each.times.begin();
        if (count > 0)
            earlier.push_back({{each.reviews.begin(), each.reviews.begin() + count},
                               {each.times.begin(), each.times.begin() + count}});
    }
    return earlier;
}

} // namespace drills
