#include "tests/evaluation/memorylearner.h"

#include "drills/memory/timedanswer.h"
#include "drills/session/answertimes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evaluation {

using drills::Card;
using drills::Facet;
using drills::Rating;
using drills::Recall;
using drills::RecallOutcome;
using std::chrono::milliseconds;

namespace {

constexpr double millisecondsPerDay = 86'400'000.0;
/// How far the weights of a person, and the first stabilities of a card, lie from the built-in ones: standard
/// deviations of their logarithms.
constexpr double spreadOfWeights = 0.25;
constexpr double spreadOfCards = 0.35;

double uniform(drills::RandomSource &random)
{
    return static_cast<double>(random.next() >> 11) * 0x1p-53;
}

/// Standard normal, as the sum of twelve (Irwin and Hall 1927): the same on every machine.
double normal(drills::RandomSource &random)
{
    double sum = -6.0;
    for (int draw = 0; draw < 12; ++draw)
        sum += uniform(random);
    return sum;
}

drills::Fsrs7Weights ownWeights(quint64 seed)
{
    auto random = drills::RandomSource::of(seed, u"weights"_s);
    drills::Fsrs7Weights weights = drills::defaultFsrs7Weights();
    for (double &weight : weights)
        weight *= std::exp(spreadOfWeights * normal(random));
    return drills::clamped(weights);
}

} // namespace

Learner::Learner(quint64 seed)
    : m_seed(seed), m_weights(ownWeights(seed)), m_random(drills::RandomSource::of(seed, u"answers"_s))
{
}

TimedRecall Learner::answer(const Card &card, const drills::PracticeMoment &now, bool inRecital)
{
    const auto found = m_traces.find(card);
    const bool isFirst = found == m_traces.end();
    const double days = isFirst ? 0.0 : static_cast<double>(now.utcMs - found->second.lastMs) / millisecondsPerDay;
    Recall recall = isFirst ? firstAnswer(card) : laterAnswer(card, this->recall(card, now));
    recall.inRecital = inRecital;
    recall.rating = drills::ratingOf(recall, isFirst, days);
    Trace &trace = isFirst ? m_traces.emplace(card, Trace{memoryOf(card), {}, 0}).first->second : found->second;
    trace.state = isFirst ? trace.memory.first(recall.rating) : trace.memory.next(trace.state, days, recall.rating);
    trace.lastMs = now.utcMs;
    return {recall, timeFor(recall, isFirst)};
}

double Learner::recall(const Card &card, const drills::PracticeMoment &now) const
{
    const auto found = m_traces.find(card);
    if (found == m_traces.end())
        return 0.0;
    const Trace &trace = found->second;
    return trace.memory.recall(trace.state, static_cast<double>(now.utcMs - trace.lastMs) / millisecondsPerDay);
}

drills::Fsrs7 Learner::memoryOf(const Card &card) const
{
    const QString name = u"%1 %2 %3 %4"_s.arg(card.process.value, card.step.value, card.to.value)
                             .arg(static_cast<int>(card.facet));
    auto random = drills::RandomSource::of(m_seed, name);
    const double easier = std::exp(spreadOfCards * normal(random));
    drills::Fsrs7Weights weights = m_weights;
    for (size_t rating = 0; rating < 4; ++rating)
        weights[rating] *= easier;
    return drills::Fsrs7(drills::clamped(weights));
}

/// As Anki's users rate new cards: .24 Again, .094 Hard, .495 Good, .171 Easy.
Recall Learner::firstAnswer(const Card &card)
{
    Recall recall{.card = card, .usual = drills::builtInThinkTime(card.facet)};
    const double drawn = chance();
    recall.outcome = drawn < 0.24 ? RecallOutcome::Wrong
        : drawn < 0.334           ? RecallOutcome::DetailsMissing
                                  : RecallOutcome::Right;
    recall.think = drawn < 0.829 ? recall.usual : recall.usual / 3;
    return recall;
}

/// What is remembered takes mostly less than the usual time, sometimes much more, and may lack details.
Recall Learner::laterAnswer(const Card &card, double recall)
{
    Recall answer{.card = card, .usual = drills::builtInThinkTime(card.facet)};
    const double pace = std::exp(0.45 * normal(m_random) - 0.2);
    answer.think = milliseconds(std::llround(pace * static_cast<double>(answer.usual.count())));
    const bool isRight = chance() < recall;
    const bool isWhole = chance() < 0.92 || card.facet == Facet::NextStep;
    answer.outcome = !isRight ? RecallOutcome::Wrong : isWhole ? RecallOutcome::Right : RecallOutcome::DetailsMissing;
    return answer;
}

milliseconds Learner::timeFor(const Recall &recall, bool isFirst)
{
    const drills::AnswerTimes times;
    const auto usual = recall.inRecital ? times.recitedLink : times.of(recall.card.facet);
    const double slower = (recall.rating == Rating::Again ? 1.3 : 0.97) * std::exp(0.2 * normal(m_random));
    return milliseconds(std::llround(std::clamp(slower, 0.5, 1.5) * static_cast<double>(usual.count())))
        * (isFirst ? 2 : 1);
}

double Learner::chance()
{
    return uniform(m_random);
}

} // namespace evaluation
