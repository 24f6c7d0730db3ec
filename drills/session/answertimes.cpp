#include "drills/session/answertimes.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;

namespace {

constexpr size_t answersForOwnTimes = 5;

milliseconds ownOr(milliseconds builtIn, std::vector<milliseconds> own)
{
    if (own.size() < answersForOwnTimes)
        return builtIn;
    const auto middle = own.begin() + static_cast<std::ptrdiff_t>(own.size() / 2);
    std::ranges::nth_element(own, middle);
    return *middle;
}

} // namespace

AnswerTimes answerTimesOf(const std::vector<AnswerTime> &history)
{
    std::array<std::vector<milliseconds>, 5> facets;
    std::vector<milliseconds> recited;
    for (const AnswerTime &answer : history)
        (answer.inRecital ? recited : facets[static_cast<size_t>(answer.facet)]).push_back(answer.taken);

    AnswerTimes times;
    for (size_t at = 0; at < facets.size(); ++at)
        times.facets[at] = ownOr(times.facets[at], std::move(facets[at]));
    times.recitedLink = ownOr(times.recitedLink, std::move(recited));
    return times;
}

} // namespace drills
