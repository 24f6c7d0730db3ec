#include "drills/memory/fsrs7.h"

#include "drills/memory/twotracecurve.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double leastTrace = 0.0001;
constexpr double largestTrace = 36500.0;
/// The fast trace after a first review or a lapse, as a part of the slow one.
constexpr double fastPart = 0.8;
/// How far each review draws the difficulty towards that of a first Easy.
constexpr double reversion = 0.01;

double withinTrace(double days)
{
    return std::clamp(days, leastTrace, largestTrace);
}

double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

size_t place(Rating rating)
{
    return static_cast<size_t>(rating) - 1;
}

double firstDifficulty(const Fsrs7Weights &weights, size_t place)
{
    return weights[4] - std::exp(weights[5] * static_cast<double>(place)) + 1.0;
}

} // namespace

Fsrs7::Fsrs7(const Fsrs7Weights &weights) : m_weights(weights), m_easiest(firstDifficulty(weights, place(Rating::Easy)))
{
    for (size_t at = 0; at < m_first.size(); ++at) {
        const double slow = withinTrace(weights[at]);
        m_first[at] = {slow, withinTrace(fastPart * slow), withinDifficulty(firstDifficulty(weights, at))};
    }
}

MemoryState Fsrs7::first(Rating rating) const
{
    return m_first[place(rating)];
}

MemoryState Fsrs7::next(const MemoryState &before, double days, Rating rating) const
{
    return rating == Rating::Again ? forgotten(before, days) : passed(before, days)[place(rating) - 1];
}

std::array<MemoryState, 3> Fsrs7::passed(const MemoryState &before, double days) const
{
    const TwoTraceCurve curve(m_weights, before);
    const auto slow = grown(Slow, before.stability, curve.recall(days), before.difficulty);
    const auto fast = grown(Fast, before.fast, curve.fastRecall(days), before.difficulty);
    return {MemoryState{slow[0], fast[0], difficulty(before.difficulty, m_weights[6])},
            MemoryState{slow[1], fast[1], difficulty(before.difficulty, 0.0)},
            MemoryState{slow[2], fast[2], difficulty(before.difficulty, -m_weights[6])}};
}

MemoryState Fsrs7::forgotten(const MemoryState &before, double days) const
{
    const TwoTraceCurve curve(m_weights, before);
    const double recall = curve.recall(days);
    const double slow = shrunk(Slow, before.stability, recall);
    const double fast = shrunk(Fast, before.fast, curve.fastRecall(days));
    // Forgetting what was sure to be known tells more of the difficulty.
    const double change = 2.0 * m_weights[6] * (recall + 0.1);
    return {slow, withinTrace(std::min(fast, fastPart * slow)), difficulty(before.difficulty, change)};
}

/// After Hard, Good and Easy. The formula also names what would be left of a lapse as a lower bound, which is never
/// above the trace before: no pass comes near it.
std::array<double, 3> Fsrs7::grown(Block block, double trace, double recall, double difficulty) const
{
    const double gain = std::exp(m_weights[block] - 1.5 - m_weights[block + 1] * std::log(trace)) * (11.0 - difficulty)
        * std::expm1((1.0 - recall) * m_weights[block + 2]);
    return {withinTrace(trace * (1.0 + gain * m_weights[block + 6])), withinTrace(trace * (1.0 + gain)),
            withinTrace(trace * (1.0 + gain * m_weights[block + 7]))};
}

double Fsrs7::shrunk(Block block, double trace, double recall) const
{
    const double left = m_weights[block + 3] * std::expm1(m_weights[block + 4] * std::log1p(trace))
        * std::exp((1.0 - recall) * m_weights[block + 5]);
    return withinTrace(std::min(trace, left));
}

double Fsrs7::difficulty(double before, double change) const
{
    const double moved = before + (10.0 - before) * change / 9.0;
    return withinDifficulty(reversion * m_easiest + (1.0 - reversion) * moved);
}

double Fsrs7::recall(const MemoryState &state, double days) const
{
    return TwoTraceCurve(m_weights, state).recall(days);
}

double Fsrs7::interval(const MemoryState &state, double retention) const
{
    return TwoTraceCurve(m_weights, state).interval(retention);
}

} // namespace drills
