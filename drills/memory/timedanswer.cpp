#include "drills/memory/timedanswer.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int timeoutFactor = 4;

/// How a think time compares with the usual one.
enum class Pace { Quick, Usual, Slow, TooSlow };

Pace paceOf(const Recall &recall)
{
    const milliseconds usual = recall.usual.count() > 0 ? recall.usual : builtInThinkTime(recall.card.facet);
    if (recall.think > timeoutOf(usual))
        return Pace::TooSlow;
    if (2 * recall.think > 3 * usual)
        return Pace::Slow;
    return 2 * recall.think <= usual ? Pace::Quick : Pace::Usual;
}

} // namespace

milliseconds builtInThinkTime(Facet facet)
{
    switch (facet) {
    case Facet::NextStep:
        return seconds(4);
    case Facet::Result:
    case Facet::Purpose:
        return seconds(8);
    case Facet::Evidence:
    case Facet::Questions:
        return seconds(15);
    }
    return seconds(15);
}

milliseconds medianOf(std::vector<milliseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    if (times.size() % 2 == 1)
        return *middle;
    return (*std::max_element(times.begin(), middle) + *middle) / 2;
}

milliseconds usualTime(Facet facet, const std::vector<milliseconds> &ownThinkTimes)
{
    if (ownThinkTimes.size() < static_cast<size_t>(answersForOwnTime))
        return builtInThinkTime(facet);
    return std::max(medianOf(ownThinkTimes), builtInThinkTime(facet) / timeoutFactor);
}

milliseconds timeoutOf(milliseconds usual)
{
    return timeoutFactor * usual;
}

Rating ratingOf(const Recall &recall, bool isFirst, double gapDays)
{
    const Pace pace = paceOf(recall);
    const bool isKnown = recall.outcome == RecallOutcome::Right || recall.outcome == RecallOutcome::DetailsMissing;
    if (!isKnown || recall.wasNamed || pace == Pace::TooSlow)
        return Rating::Again;
    if (recall.outcome == RecallOutcome::DetailsMissing || recall.hints > 0 || pace == Pace::Slow)
        return Rating::Hard;
    // On the same day, or where the answer was just shown, being quick says little.
    return pace == Pace::Quick && !isFirst && gapDays >= 1.0 ? Rating::Easy : Rating::Good;
}

} // namespace drills
