#include "drills/session/owntimes.h"

#include "drills/memory/timedanswer.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds notMeasured = std::chrono::seconds(3);
constexpr int farthest = 3;

milliseconds ownTime(std::vector<milliseconds> answers, milliseconds builtIn)
{
    if (answers.size() < static_cast<size_t>(answersForOwnTimes))
        return builtIn;
    return std::clamp(medianOf(std::move(answers)) + notMeasured, builtIn / farthest, builtIn * farthest);
}

} // namespace

AnswerTimes ownAnswerTimes(const std::vector<AnswerDuration> &answers)
{
    std::array<std::vector<milliseconds>, facetCount> facets;
    std::vector<milliseconds> recited;
    for (const AnswerDuration &answer : answers)
        (answer.inRecital ? recited : facets[static_cast<size_t>(answer.facet)]).push_back(answer.own);
    AnswerTimes times;
    for (size_t i = 0; i < facetCount; ++i)
        times.facets[i] = ownTime(std::move(facets[i]), times.facets[i]);
    times.recitedLink = ownTime(std::move(recited), times.recitedLink);
    return times;
}

} // namespace drills
