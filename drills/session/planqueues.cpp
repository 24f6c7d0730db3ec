#include "drills/session/planqueues.h"

#include "drills/session/recitals.h"

#include <algorithm>
#include <optional>

namespace drills {

namespace {

/// After so many wrong answers to a card more of the same will not help that day.
constexpr int wrongsADay = 6;

/// Absent for a card that can wait.
std::optional<PlanStage> stageOf(const PlanCard &card, const SessionInput &input)
{
    const bool isDone = card.wasAnsweredOn(input.now.day);
    if (isDone && !card.learned->wasLastRight)
        return card.learned->wrongsOnLastDay < wrongsADay ? std::optional(PlanStage::ForgottenToday) : std::nullopt;
    if (!isDone && card.day <= input.now.day)
        return card.recall < input.learned.retention() ? PlanStage::Due : PlanStage::Early;
    if (card.card.facet == Facet::NextStep && card.learned->rights < rightsToGrow)
        return PlanStage::OnceMore;
    return std::nullopt;
}

} // namespace

PlanQueues::PlanQueues(const std::vector<PlanCard> &cards, const SessionInput &input)
{
    fillBegun(cards, input);
    fillNew(cards, input);
    if (isLastDays(input))
        fillSweep(cards, input);
}

void PlanQueues::remove(size_t card)
{
    for (Queue &queue : m_queues)
        std::erase(queue, card);
}

void PlanQueues::fillBegun(const std::vector<PlanCard> &cards, const SessionInput &input)
{
    for (size_t at = 0; at < cards.size(); ++at) {
        if (!cards[at].learned)
            continue;
        if (const auto stage = stageOf(cards[at], input))
            queue(*stage).push_back(at);
    }
    const auto lastMs = [&cards](size_t at) { return cards[at].learned->last.utcMs; };
    std::ranges::stable_sort(queue(PlanStage::ForgottenToday), {}, lastMs);
    const auto recall = [&cards](size_t at) { return cards[at].recall; };
    std::ranges::stable_sort(queue(PlanStage::Due), {}, recall);
    std::ranges::stable_sort(queue(PlanStage::Early), {}, recall);
}

void PlanQueues::fillNew(const std::vector<PlanCard> &cards, const SessionInput &input)
{
    for (const Card &card : newCards(input.curriculum, input.learned)) {
        const auto found = std::ranges::find(cards, card, &PlanCard::card);
        queue(PlanStage::New).push_back(static_cast<size_t>(found - cards.begin()));
    }
}

void PlanQueues::fillSweep(const std::vector<PlanCard> &cards, const SessionInput &input)
{
    const PracticeMoment date = onTargetDate(input);
    std::vector<double> recalls(cards.size(), 0.0);
    for (size_t at = 0; at < cards.size(); ++at) {
        const PlanCard &card = cards[at];
        if (!card.learned || card.wasAnsweredOn(input.now.day) || card.day <= input.now.day)
            continue;
        recalls[at] = input.learned.recallAt(*card.learned, date);
        queue(PlanStage::Sweep).push_back(at);
    }
    std::ranges::stable_sort(queue(PlanStage::Sweep), {}, [&recalls](size_t at) { return recalls[at]; });
}

PlanReason reasonOf(PlanStage stage)
{
    switch (stage) {
    case PlanStage::ForgottenToday:
        return PlanReason::ForgottenToday;
    case PlanStage::Due:
    case PlanStage::Early:
        return PlanReason::Due;
    case PlanStage::OnceMore:
        return PlanReason::OnceMore;
    case PlanStage::New:
        return PlanReason::New;
    case PlanStage::Sweep:
        return PlanReason::BeforeTheDate;
    }
    return PlanReason::Due;
}

} // namespace drills
