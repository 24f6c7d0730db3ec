#include "tests/evaluation/memorypolicies.h"

#include "drills/session/plan.h"

#include <algorithm>
#include <tuple>

namespace evaluation {

using drills::Card;
using drills::LearnedCard;
using drills::LearnedCards;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

/// The first of the cards, by `order`, that may be asked.
template <typename Order, typename May>
std::optional<Question> firstOf(const PolicyMoment &moment, Order order, May may)
{
    const LearnedCard *best = nullptr;
    for (const LearnedCard &learned : moment.learned.all()) {
        if (may(learned) && fitsTheDay(learned.card, moment) && (!best || order(learned) < order(*best)))
            best = &learned;
    }
    return best ? std::optional(Question{{best->card}, false, {}}) : std::nullopt;
}

qint64 begunToday(const PolicyMoment &moment)
{
    return std::ranges::count_if(moment.learned.all(),
                                 [&moment](const LearnedCard &learned) { return learned.firstDay >= moment.now.day; });
}

std::optional<Question> firstNew(const std::vector<Card> &cards, const PolicyMoment &moment)
{
    const auto found = std::ranges::find_if(
        cards, [&moment](const Card &card) { return !moment.learned.find(card) && fitsTheDay(card, moment); });
    return found == cards.end() ? std::nullopt : std::optional(Question{{*found}, false, {}});
}

bool isForgotten(const LearnedCard &learned, const PolicyMoment &moment)
{
    return learned.last.day >= moment.now.day && !learned.wasLastRight;
}

bool isMinutes(const LearnedCard &learned)
{
    return learned.schedule.due < std::chrono::days(1);
}

} // namespace

bool fitsTheDay(const Card &card, const PolicyMoment &moment)
{
    const auto usual = drills::AnswerTimes().of(card.facet) * (moment.learned.find(card) ? 1 : 2);
    return moment.practisedToday + usual * 3 / 2 <= dailyBudget;
}

LearnedCards PlannedPolicy::nothingLearned() const
{
    return LearnedCards(drills::defaultFsrs7Weights());
}

std::optional<Question> PlannedPolicy::next(const PolicyMoment &moment) const
{
    const drills::SessionPlan plan = drills::planSession({.curriculum = moment.curriculum,
                                                          .learned = moment.learned,
                                                          .now = moment.now,
                                                          .budget = dailyBudget,
                                                          .practisedToday = moment.practisedToday,
                                                          .targetDate = moment.date,
                                                          .daysSincePractice = moment.daysSincePractice,
                                                          .wantsStretch = moment.wantsStretch});
    if (plan.items.empty())
        return std::nullopt;
    const drills::PlannedItem &item = plan.items.front();
    if (const auto *card = std::get_if<Card>(&item.what))
        return Question{{*card}, false, {}};
    if (const auto *recital = std::get_if<drills::RecitalItem>(&item.what))
        return Question{recital->links, true, {}};
    return Question{{}, false, item.expected};
}

LearnedCards DuePolicy::nothingLearned() const
{
    return LearnedCards(drills::defaultFsrs7Weights());
}

std::optional<Question> DuePolicy::next(const PolicyMoment &moment) const
{
    const auto last = [](const LearnedCard &learned) { return learned.last.utcMs; };
    const auto recall = [&](const LearnedCard &learned) { return moment.learned.recallAt(learned, moment.now); };
    const auto isReady = [&](const LearnedCard &learned) {
        return isForgotten(learned, moment) && drills::isDue(drills::dueAt(learned, {}), moment.now);
    };
    if (auto question = firstOf(moment, last, isReady))
        return question;
    const auto isDue = [&](const LearnedCard &learned) {
        return learned.last.day < moment.now.day && drills::isDue(drills::dueAt(learned, {}), moment.now);
    };
    if (auto question = firstOf(moment, recall, isDue))
        return question;
    const qint64 days = std::max<qint64>(1, moment.now.day.daysTo(moment.date) / 2);
    const qint64 begun = begunToday(moment);
    const auto all = static_cast<qint64>(moment.curriculum.cards().size());
    const qint64 notBegun = all - static_cast<qint64>(moment.learned.all().size());
    if (begun < std::max<qint64>(3, (notBegun + begun + days - 1) / days)) {
        if (auto question = firstNew(moment.curriculum.cards(), moment))
            return question;
    }
    return firstOf(moment, last, [&](const LearnedCard &learned) { return isForgotten(learned, moment); });
}

LearnedCards AnkiPolicy::nothingLearned() const
{
    return LearnedCards(drills::defaultFsrs6Weights(), drills::SchedulerRules());
}

std::optional<Question> AnkiPolicy::next(const PolicyMoment &moment) const
{
    constexpr qint64 newPerDay = 20;
    constexpr milliseconds learnAhead = minutes(20);
    const auto due = [](const LearnedCard &learned) {
        const drills::CardDue at = drills::dueAt(learned, {});
        return std::tuple(at.day, at.utcMs);
    };
    const auto isLearning = [&](const LearnedCard &learned) {
        return isMinutes(learned) && drills::isDue(drills::dueAt(learned, {}), moment.now);
    };
    if (auto question = firstOf(moment, due, isLearning))
        return question;
    const qint64 begun = begunToday(moment);
    const auto reviewed = std::ranges::count_if(moment.learned.all(), [&](const LearnedCard &learned) {
        return learned.last.day >= moment.now.day && learned.firstDay < moment.now.day;
    });
    const auto isReview = [&](const LearnedCard &learned) {
        return !isMinutes(learned) && drills::isDue(drills::dueAt(learned, {}), moment.now);
    };
    auto review = firstOf(moment, due, isReview);
    auto fresh = begun < newPerDay ? firstNew(moment.curriculum.cards(), moment) : std::nullopt;
    // Mixed: one of each in turn, while there are both.
    if (review && (!fresh || reviewed <= begun))
        return review;
    if (fresh)
        return fresh;
    const drills::PracticeMoment ahead{moment.now.utcMs + learnAhead.count(), moment.now.day};
    return firstOf(moment, due, [&](const LearnedCard &learned) {
        return isMinutes(learned) && drills::isDue(drills::dueAt(learned, {}), ahead);
    });
}

} // namespace evaluation
