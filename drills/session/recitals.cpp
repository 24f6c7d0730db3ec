#include "drills/session/recitals.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;

namespace {

constexpr int leastLinks = 2;

bool wasRecitedToday(const std::vector<Card> &links, const SessionInput &input)
{
    return std::ranges::any_of(links, [&input](const Card &link) {
        const LearnedCard *learned = input.learned.find(link);
        return learned && learned->lastRecital >= input.now.day;
    });
}

bool isRecitalDue(const PlannedItem &recital, const std::vector<Card> &links, const SessionInput &input,
                  const std::vector<Card> &dueLinks)
{
    if (recital.recall < recitalAim)
        return true;
    if (isLastDays(input) && faultlessChance(links, input.learned, onTargetDate(input)) < recitalAimOnDate)
        return true;
    const auto due = std::ranges::count_if(
        dueLinks, [&links](const Card &link) { return std::ranges::find(links, link) != links.end(); });
    return due * input.times.of(Facet::NextStep) >= recital.expected;
}

} // namespace

double faultlessChance(const std::vector<Card> &links, const LearnedCards &learned, const PracticeMoment &moment)
{
    double chance = 1.0;
    for (const Card &link : links) {
        const LearnedCard *found = learned.find(link);
        chance *= found ? learned.recallAt(*found, moment) : 0.0;
    }
    return chance;
}

bool isLastDays(const SessionInput &input)
{
    return input.targetDate && input.now.day < *input.targetDate && input.now.day.daysTo(*input.targetDate) <= lastDays;
}

PracticeMoment onTargetDate(const SessionInput &input)
{
    const qint64 days = input.targetDate ? std::max<qint64>(0, input.now.day.daysTo(*input.targetDate)) : 0;
    return daysLater(input.now, days);
}

std::vector<PlannedItem> dueRecitals(const SessionInput &input, const std::vector<Card> &dueLinks)
{
    std::vector<PlannedItem> recitals;
    for (const Chain &chain : input.curriculum.chains) {
        const int begun = begunLinks(chain, input.learned);
        const std::vector<Card> links(chain.links.begin(), chain.links.begin() + begun);
        if (begun < leastLinks || wasRecitedToday(links, input))
            continue;
        const PlannedItem recital{RecitalItem{chain.process, links}, PlanReason::RecitalDue,
                                  faultlessChance(links, input.learned, input.now), begun * input.times.recitedLink};
        if (isRecitalDue(recital, links, input, dueLinks))
            recitals.push_back(recital);
    }
    return recitals;
}

} // namespace drills
