#include "tests/drills/planworld.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr qint64 minute = 60'000;
/// 2026-03-02 09:00 UTC.
constexpr qint64 begin = 1'772'442'000'000;

qint64 timeOf(int day, int minutes)
{
    return begin + (day * 1440 + minutes) * minute;
}

} // namespace

drills::Process processOf(const QString &id, int steps)
{
    drills::Process process;
    process.id = drills::ProcessId(id);
    for (int at = 1; at <= steps; ++at) {
        drills::Step step;
        step.id = drills::StepId(u"step-%1"_s.arg(at));
        step.keyQuestions = {u"What does it cost you?"_s};
        step.criteria.emplace_back();
        process.steps.push_back(step);
    }
    return process;
}

PlanWorld::PlanWorld()
    : curriculum{{drills::wholeChain(processOf(u"sales"_s, 10))}},
      learned(drills::defaultFsrs7Weights()), now{timeOf(0, 0), dateOf(0)}
{
}

void PlanWorld::answer(const drills::Card &card, int day, drills::Rating rating, bool inRecital)
{
    m_answers = day == m_lastDay ? m_answers + 1 : 0;
    m_lastDay = day;
    drills::Review review;
    review.recall.card = card;
    review.recall.rating = rating;
    review.recall.inRecital = inRecital;
    review.utcMs = timeOf(day, m_answers);
    review.day = dateOf(day);
    learned.add(review);
}

void PlanWorld::answerAll(int day)
{
    for (const drills::Card &card : curriculum.cards())
        answer(card, day);
}

void PlanWorld::goTo(int day, int minutes)
{
    now = {timeOf(day, minutes), dateOf(day)};
}

QDate PlanWorld::dateOf(int day)
{
    return QDate(2026, 3, 2).addDays(day);
}

drills::Card PlanWorld::detail(int step, drills::Facet facet) const
{
    drills::Card card = result(step);
    card.facet = facet;
    return card;
}

drills::SessionInput PlanWorld::input() const
{
    return {.curriculum = curriculum, .learned = learned, .now = now};
}

} // namespace tests
