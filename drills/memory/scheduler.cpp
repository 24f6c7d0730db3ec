#include "drills/memory/scheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace drills {

namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr double minutesPerDay = 1440.0;

/// Waits of less than a day, which only FSRS-7 asks for, are in order but not set apart by days.
milliseconds longerThan(milliseconds wait)
{
    return wait < days(1) ? wait : wait + days(1);
}

minutes hardWait(const std::vector<minutes> &steps)
{
    // Halves of a minute are rounded up.
    if (steps.size() == 1)
        return minutes((3 * steps.front().count() + 1) / 2);
    return minutes((steps[0].count() + steps[1].count() + 1) / 2);
}

CardSchedule waiting(CardSchedule card, CardState state, int step, milliseconds wait)
{
    card.state = state;
    card.step = step;
    card.due = wait;
    card.days = static_cast<int>(std::chrono::floor<days>(wait).count());
    return card;
}

bool isLearning(CardState state)
{
    return state == CardState::New || state == CardState::Learning;
}

} // namespace

MemoryWeights weightsFor(const SchedulerRules &rules, const MemoryWeights &weights)
{
    if (const auto *six = std::get_if<Fsrs6Weights>(&weights))
        return clamped(*six, static_cast<int>(rules.relearningSteps.size()), rules.hasShortTerm);
    return clamped(std::get<Fsrs7Weights>(weights));
}

Scheduler::Scheduler(const MemoryWeights &weights, SchedulerRules rules)
    : m_rules(std::move(rules)), m_memory(weightsFor(m_rules, weights), m_rules.hasShortTerm)
{
}

CardSchedule Scheduler::next(const CardSchedule &before, double elapsedDays, Rating rating) const
{
    CardSchedule after = before;
    ++after.reviews;
    const bool isPassed = rating != Rating::Again;
    if (before.state == CardState::Review && !isPassed)
        ++after.lapses;
    if (!m_rules.hasShortTerm || (before.state == CardState::Review && isPassed)) {
        const auto states = passed(before, elapsedDays);
        const auto forgotten = m_rules.hasShortTerm ? MemoryState{} : memoryAfter(before, elapsedDays, Rating::Again);
        after.memory = isPassed ? states[static_cast<size_t>(rating) - 2] : forgotten;
        const Wait wait = m_rules.hasShortTerm ? waitInOrder(states, rating) : spacedWait(forgotten, states, rating);
        return waiting(after, CardState::Review, 0, wait);
    }
    after.memory = memoryAfter(before, elapsedDays, rating);
    const auto step = stepAfter(before, rating);
    if (!step)
        return waiting(after, CardState::Review, 0, waitOf(after.memory));
    if (step->wait >= days(1))
        return waiting(after, CardState::Review, step->step, step->wait);
    return waiting(after, isLearning(before.state) ? CardState::Learning : CardState::Relearning, step->step,
                   step->wait);
}

std::array<CardSchedule, 4> Scheduler::preview(const CardSchedule &before, double elapsedDays) const
{
    return {next(before, elapsedDays, Rating::Again), next(before, elapsedDays, Rating::Hard),
            next(before, elapsedDays, Rating::Good), next(before, elapsedDays, Rating::Easy)};
}

MemoryState Scheduler::memoryAfter(const CardSchedule &before, double elapsedDays, Rating rating) const
{
    return before.state == CardState::New ? m_memory.first(rating) : m_memory.next(before.memory, elapsedDays, rating);
}

std::array<MemoryState, 3> Scheduler::passed(const CardSchedule &before, double elapsedDays) const
{
    if (before.state == CardState::New)
        return {m_memory.first(Rating::Hard), m_memory.first(Rating::Good), m_memory.first(Rating::Easy)};
    return m_memory.passed(before.memory, elapsedDays);
}

/// Absent where no step is left: the model says when.
std::optional<Scheduler::StepWait> Scheduler::stepAfter(const CardSchedule &before, Rating rating) const
{
    const auto &steps = isLearning(before.state) ? m_rules.learningSteps : m_rules.relearningSteps;
    const auto at = static_cast<size_t>(before.step);
    if (at >= steps.size())
        return std::nullopt;
    switch (rating) {
    case Rating::Again:
        // A card that a step of days brought to Review has kept the place of that step.
        return StepWait{before.state == CardState::Review ? steps[at] : steps.front(), 0};
    case Rating::Hard:
        return StepWait{hardWait(steps), before.step};
    case Rating::Good:
        return at + 1 < steps.size() ? std::optional(StepWait{steps[at + 1], before.step + 1}) : std::nullopt;
    case Rating::Easy:
        return std::nullopt;
    }
    return std::nullopt;
}

Scheduler::Wait Scheduler::waitOf(const MemoryState &memory) const
{
    const double interval = std::min<double>(m_rules.maximumDays, m_memory.interval(memory, m_rules.retention));
    if (m_memory.usesWholeDays() || !m_rules.hasShortTerm || interval >= 1.0)
        return days(std::max(1L, std::lround(interval)));
    // After a failed first review FSRS-7 may ask for seconds.
    return minutes(std::max(1L, std::lround(interval * minutesPerDay)));
}

Scheduler::Wait Scheduler::waitInOrder(const std::array<MemoryState, 3> &passed, Rating rating) const
{
    const Wait modelGood = waitOf(passed[1]);
    const Wait hard = std::min(waitOf(passed[0]), modelGood);
    if (rating == Rating::Hard)
        return hard;
    const Wait good = std::max(modelGood, longerThan(hard));
    return rating == Rating::Good ? good : std::max(waitOf(passed[2]), longerThan(good));
}

Scheduler::Wait Scheduler::spacedWait(const MemoryState &forgotten, const std::array<MemoryState, 3> &passed,
                                      Rating rating) const
{
    const Wait modelHard = waitOf(passed[0]);
    const Wait again = std::min(waitOf(forgotten), modelHard);
    if (rating == Rating::Again)
        return again;
    const Wait hard = std::max(modelHard, longerThan(again));
    if (rating == Rating::Hard)
        return hard;
    const Wait good = std::max(waitOf(passed[1]), longerThan(hard));
    return rating == Rating::Good ? good : std::max(waitOf(passed[2]), longerThan(good));
}

} // namespace drills
