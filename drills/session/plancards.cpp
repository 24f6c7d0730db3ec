#include "drills/session/plancards.h"

#include "drills/session/daybalance.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace drills {

using std::chrono::milliseconds;

namespace {

constexpr int comingDays = 7;

/// Numbers the steps, so that facets of one step find each other.
class SiblingNumbers {
public:
    int numberOf(const Card &card)
    {
        if (card.step.isEmpty())
            return -1;
        return m_numbers.try_emplace({card.process, card.step}, static_cast<int>(m_numbers.size())).first->second;
    }

private:
    std::map<std::pair<ProcessId, StepId>, int> m_numbers;
};

DayChoice choiceOf(const PlanCard &card, const std::optional<QDate> &targetDate)
{
    const LearnedCard &learned = *card.learned;
    const QDate day = dueAt(learned, targetDate).day;
    if (learned.schedule.due < std::chrono::days(1))
        return {day, day, day, card.expected, card.siblings};
    const QDate last = learned.last.day;
    const int longest = daysBeforeDate(std::numeric_limits<int>::max(), last, targetDate);
    const DayRange range = allowedRange(static_cast<int>(last.daysTo(day)));
    return {day, last.addDays(std::min(range.least, longest)), last.addDays(std::min(range.most, longest)),
            card.expected, card.siblings};
}

void chooseDays(std::vector<PlanCard> &cards, const SessionInput &input)
{
    std::vector<DayChoice> choices;
    std::vector<PlanCard *> begun;
    for (PlanCard &card : cards) {
        if (!card.learned)
            continue;
        begun.push_back(&card);
        choices.push_back(choiceOf(card, input.targetDate));
    }
    const std::vector<QDate> days = balancedDays(choices, input.now.day);
    for (size_t at = 0; at < begun.size(); ++at)
        begun[at]->day = days[at];
}

PlanCard planCard(const Card &card, const SessionInput &input)
{
    PlanCard plan;
    plan.card = card;
    plan.learned = input.learned.find(card);
    plan.expected = input.times.of(card.facet);
    if (!plan.learned) {
        // A new card is also read.
        plan.expected *= 2;
        return plan;
    }
    plan.recall = input.learned.recallAt(*plan.learned, input.now);
    if (!plan.learned->wasLastRecited)
        plan.askedMs = plan.learned->last.utcMs;
    return plan;
}

} // namespace

std::vector<PlanCard> planCards(const SessionInput &input)
{
    std::vector<PlanCard> cards;
    SiblingNumbers numbers;
    for (const Card &card : input.curriculum.cards()) {
        PlanCard plan = planCard(card, input);
        plan.siblings = numbers.numberOf(card);
        cards.push_back(std::move(plan));
    }
    chooseDays(cards, input);
    return cards;
}

milliseconds comingLoad(const std::vector<PlanCard> &cards, const QDate &today)
{
    milliseconds load{0};
    for (const PlanCard &card : cards) {
        if (card.learned && card.day > today && card.day <= today.addDays(comingDays))
            load += card.expected;
    }
    return load / comingDays;
}

} // namespace drills
