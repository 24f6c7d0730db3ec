#include "drills/memory/learnedcards.h"

#include "drills/memory/mergedreviews.h"

#include <algorithm>
#include <utility>

namespace drills {

namespace {

bool isBefore(const LearnedCard &learned, const Card &card)
{
    return learned.card < card;
}

} // namespace

SchedulerRules practiceRules()
{
    SchedulerRules rules;
    rules.learningSteps = {std::chrono::minutes(2)};
    rules.relearningSteps = {std::chrono::minutes(2)};
    return rules;
}

LearnedCards::LearnedCards(const MemoryWeights &weights, SchedulerRules rules) : m_scheduler(weights, std::move(rules))
{
}

LearnedCards LearnedCards::of(const std::vector<Review> &reviews, const MemoryWeights &weights, SchedulerRules rules)
{
    LearnedCards cards(weights, std::move(rules));
    for (const Review &review : mergedReviews(reviews))
        cards.add(review);
    return cards;
}

void LearnedCards::add(const Review &review)
{
    auto place = std::lower_bound(m_cards.begin(), m_cards.end(), review.recall.card, isBefore);
    if (place == m_cards.end() || place->card != review.recall.card) {
        place = m_cards.insert(place, LearnedCard{});
        place->card = review.recall.card;
        // From its first moment on, so that there is no gap before it.
        place->last = {review.utcMs, review.day};
    }
    const double days = elapsedDays(*place, {review.utcMs, review.day});
    place->schedule = m_scheduler.next(place->schedule, days, review.recall.rating);
    *place = withReview(std::move(*place), review);
}

const LearnedCard *LearnedCards::find(const Card &card) const
{
    const auto place = std::lower_bound(m_cards.begin(), m_cards.end(), card, isBefore);
    return place == m_cards.end() || place->card != card ? nullptr : &*place;
}

double LearnedCards::recallAt(const LearnedCard &learned, const PracticeMoment &moment) const
{
    return m_scheduler.memory().recall(learned.schedule.memory, elapsedDays(learned, moment));
}

double LearnedCards::elapsedDays(const LearnedCard &learned, const PracticeMoment &moment) const
{
    if (m_scheduler.memory().usesWholeDays())
        return static_cast<double>(std::max<qint64>(0, learned.last.day.daysTo(moment.day)));
    constexpr auto day = static_cast<double>(millisecondsPerDay);
    return static_cast<double>(std::max<qint64>(0, moment.utcMs - learned.last.utcMs)) / day;
}

} // namespace drills
