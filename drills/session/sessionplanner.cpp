#include "drills/session/sessionplanner.h"

#include "drills/session/recitals.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int leastNewToday = 3;
constexpr int daysOfAbsence = 3;
/// Answers are slow at times: what is begun must end within the budget all the same.
constexpr milliseconds slow(milliseconds expected)
{
    return expected * 3 / 2;
}
constexpr milliseconds leastStretch = seconds(90);
constexpr milliseconds longestStretch = minutes(4);
constexpr milliseconds siblingGap = minutes(10);
constexpr milliseconds againGap = minutes(2);

/// Recall of what is known, right at the latest time, which has a limit of its own.
bool isOfKnown(PlanStage stage, const PlanCard &card)
{
    return (stage == PlanStage::Due || stage == PlanStage::Early || stage == PlanStage::Sweep)
        && card.learned->wasLastRight;
}

/// What the known cards of today took already, as far as the reviews tell.
milliseconds knownToday(const std::vector<PlanCard> &cards, const SessionInput &input)
{
    milliseconds taken{0};
    for (const PlanCard &card : cards) {
        if (card.wasAnsweredOn(input.now.day) && card.learned->firstDay < input.now.day && card.learned->wasLastRight)
            taken += card.learned->wasLastRecited ? input.times.recitedLink : card.expected;
    }
    return taken;
}

} // namespace

SessionPlanner::SessionPlanner(const SessionInput &input)
    : m_input(input), m_cards(planCards(input)), m_queues(m_cards, input)
{
    m_sitting = std::max(milliseconds(0), input.budget - input.practisedToday);
    if (input.atMost)
        m_sitting = std::min(m_sitting, *input.atMost);
    m_cardTime = m_sitting;
    m_dayTime = m_input.stretchFollows() ? m_input.budget * 2 / 3 : m_input.budget;
    m_knownTime = m_sitting;
    if (input.stretchFollows() && !input.atMost) {
        m_cardTime = std::clamp(m_dayTime - input.practisedToday, milliseconds(0), m_sitting);
        m_knownTime = std::max(milliseconds(0), input.budget / 3 - knownToday(m_cards, input));
    }
}

SessionPlan SessionPlanner::plan()
{
    m_plan.isAway = m_input.awayUntil && m_input.now.day < *m_input.awayUntil;
    if (m_plan.isAway)
        return m_plan;
    m_plan.isFull = comingLoad(m_cards, m_input.now.day) > m_dayTime;
    if (m_plan.isFull)
        m_queues.clear(PlanStage::New);
    m_newLeft = newLeft();
    reserveForNew();
    placeFirstKnown();
    placeForgotten();
    placeRecitals();
    placeCards();
    placeStretch();
    tellWhatIsLeft();
    return m_plan;
}

int SessionPlanner::newLeft() const
{
    const auto begunToday = std::ranges::count_if(
        m_cards, [this](const PlanCard &card) { return card.learned && card.learned->firstDay >= m_input.now.day; });
    const auto notBegun = std::ranges::count_if(m_cards, [](const PlanCard &card) { return !card.learned; });
    qint64 wanted = leastNewToday;
    if (m_input.targetDate && m_input.now.day < *m_input.targetDate) {
        // In the first half of the days left all shall be begun.
        const qint64 days = std::max<qint64>(1, m_input.now.day.daysTo(*m_input.targetDate) / 2);
        wanted = std::max<qint64>(wanted, (notBegun + begunToday + days - 1) / days);
    }
    return static_cast<int>(wanted - begunToday);
}

/// Where there is a date, what is due does not crowd out the new cards that the date asks of today: a card that is not
/// even begun by then costs more than one that comes a day late.
void SessionPlanner::reserveForNew()
{
    m_reserved = milliseconds(0);
    if (!m_input.targetDate || m_input.atMost)
        return;
    const PlanQueues::Queue &queue = m_queues.of(PlanStage::New);
    for (size_t at = 0; at < std::min(queue.size(), static_cast<size_t>(std::max(0, m_newLeft))); ++at)
        m_reserved += m_cards[queue[at]].expected;
}

void SessionPlanner::placeFirstKnown()
{
    if (m_input.daysSincePractice < daysOfAbsence || m_input.practisedToday.count() > 0)
        return;
    const PlanQueues::Queue &early = m_queues.of(PlanStage::Early);
    const PlanQueues::Queue &due = early.empty() ? m_queues.of(PlanStage::Due) : early;
    const auto best = std::ranges::max_element(due, {}, [this](size_t at) { return m_cards[at].recall; });
    if (best != due.end() && fits(m_cards[*best].expected, isOfKnown(PlanStage::Due, m_cards[*best])))
        place(PlanStage::Due, *best, PlanReason::FirstSomethingKnown);
}

/// What may come again at once; the rest comes between others.
void SessionPlanner::placeForgotten()
{
    const PlanQueues::Queue forgotten = m_queues.of(PlanStage::ForgottenToday);
    for (const size_t at : forgotten) {
        if (mayCome(PlanStage::ForgottenToday, at, Patience::WithSiblings))
            place(PlanStage::ForgottenToday, at, PlanReason::ForgottenToday);
    }
}

std::vector<Card> SessionPlanner::dueLinks() const
{
    std::vector<Card> links;
    for (const PlanStage stage : {PlanStage::Due, PlanStage::Early}) {
        for (const size_t at : m_queues.of(stage)) {
            if (m_cards[at].card.facet == Facet::NextStep)
                links.push_back(m_cards[at].card);
        }
    }
    return links;
}

void SessionPlanner::placeRecitals()
{
    for (PlannedItem &recital : dueRecitals(m_input, dueLinks())) {
        if (!fits(recital.expected, true))
            continue;
        for (const Card &link : std::get<RecitalItem>(recital.what).links)
            m_queues.remove(static_cast<size_t>(std::ranges::find(m_cards, link, &PlanCard::card) - m_cards.begin()));
        m_plan.expected += recital.expected;
        m_knownTime -= recital.expected;
        m_plan.items.push_back(std::move(recital));
    }
}

bool SessionPlanner::placeNext()
{
    const auto found = next();
    if (!found)
        return false;
    const auto [stage, at] = *found;
    place(stage, at, reasonOf(stage));
    return true;
}

void SessionPlanner::placeCards()
{
    while (placeNext()) {}
}

void SessionPlanner::placeStretch()
{
    if (!m_input.stretchFollows() || m_input.atMost)
        return;
    const Wait length = std::min(longestStretch, m_sitting - m_plan.expected);
    if (length < leastStretch)
        return;
    m_plan.items.push_back({StretchItem{}, PlanReason::Walk, 0.0, length});
    m_plan.expected += length;
}

void SessionPlanner::place(PlanStage stage, size_t at, PlanReason why)
{
    m_queues.remove(at);
    PlanCard &card = m_cards[at];
    card.askedMs = clock();
    m_plan.items.push_back({card.card, why, card.recall, card.expected});
    m_plan.expected += card.expected;
    if (isOfKnown(stage, card))
        m_knownTime -= card.expected;
    if (stage == PlanStage::New) {
        --m_newLeft;
        reserveForNew();
    }
}

std::optional<std::pair<PlanStage, size_t>> SessionPlanner::next() const
{
    for (const Patience patience : {Patience::Full, Patience::WithSiblings, Patience::None}) {
        for (const PlanStage stage : planStages) {
            const PlanQueues::Queue &queue = m_queues.of(stage);
            const auto found = std::ranges::find_if(queue, [&](size_t at) { return mayCome(stage, at, patience); });
            if (found != queue.end())
                return std::pair(stage, *found);
        }
    }
    return std::nullopt;
}

bool SessionPlanner::mayCome(PlanStage stage, size_t at, Patience patience) const
{
    const PlanCard &card = m_cards[at];
    const bool comesBeforeNew = stage == PlanStage::New || stage == PlanStage::ForgottenToday;
    const Wait reserved = comesBeforeNew ? Wait(0) : m_reserved;
    if (!fits(card.expected + reserved, false) || !fits(card.expected, isOfKnown(stage, card)))
        return false;
    if (stage == PlanStage::New && m_newLeft <= 0)
        return false;
    if (patience != Patience::None && !isReady(stage, card))
        return false;
    // Another day will do for what is known well and due only because of the date.
    const bool mayFollowSibling = patience != Patience::Full && stage != PlanStage::Early && stage != PlanStage::Sweep;
    return mayFollowSibling || !hasSiblingNear(card);
}

bool SessionPlanner::fits(Wait expected, bool isOfKnown) const
{
    return m_plan.expected + slow(expected) <= m_cardTime && (!isOfKnown || expected <= m_knownTime);
}

bool SessionPlanner::isReady(PlanStage stage, const PlanCard &card) const
{
    if (stage != PlanStage::ForgottenToday && stage != PlanStage::OnceMore)
        return true;
    return clock() - card.learned->last.utcMs >= againGap.count();
}

bool SessionPlanner::hasSiblingNear(const PlanCard &card) const
{
    return card.siblings >= 0 && std::ranges::any_of(m_cards, [&](const PlanCard &other) {
               return other.siblings == card.siblings && &other != &card
                   && clock() - other.askedMs < siblingGap.count();
           });
}

void SessionPlanner::tellWhatIsLeft()
{
    milliseconds left{0};
    for (const PlanStage stage : {PlanStage::Due, PlanStage::Early}) {
        for (const size_t at : m_queues.of(stage)) {
            const PlanCard &card = m_cards[at];
            // There is time for it, it only keeps apart from its siblings.
            if (stage == PlanStage::Early && fits(card.expected, isOfKnown(stage, card)))
                continue;
            ++m_plan.leftForLater;
            left += card.expected;
        }
    }
    const Wait aDay = m_input.stretchFollows() ? m_input.budget / 3 : m_input.budget;
    if (aDay.count() > 0)
        m_plan.laterDays = static_cast<int>((left + aDay - milliseconds(1)) / aDay);
}

} // namespace drills
