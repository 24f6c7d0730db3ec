#include "drills/memory/fsrs6.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double leastStability = 0.001;
constexpr double largestStability = 36500.0;

double withinStability(double days)
{
    return std::clamp(days, leastStability, largestStability);
}

double withinDifficulty(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

size_t place(Rating rating)
{
    return static_cast<size_t>(rating) - 1;
}

double firstDifficulty(const Fsrs6Weights &weights, size_t place)
{
    return weights[4] - std::exp(weights[5] * static_cast<double>(place)) + 1.0;
}

} // namespace

Fsrs6::Fsrs6(const Fsrs6Weights &weights, bool hasShortTerm)
    : m_weights(weights), m_hasShortTerm(hasShortTerm), m_growth(std::exp(weights[8])),
      m_lapseLimit(hasShortTerm ? std::exp(-weights[17] * weights[18]) : 1.0),
      m_curve(std::pow(0.9, -1.0 / weights[20]) - 1.0), m_easiest(firstDifficulty(weights, place(Rating::Easy)))
{
    for (size_t at = 0; at < m_first.size(); ++at) {
        m_first[at] = {withinStability(weights[at]), 0.0, withinDifficulty(firstDifficulty(weights, at))};
        m_sameDay[at] = std::exp(weights[17] * (static_cast<double>(at) - 2.0 + weights[18]));
    }
}

MemoryState Fsrs6::first(Rating rating) const
{
    return m_first[place(rating)];
}

MemoryState Fsrs6::next(const MemoryState &before, double days, Rating rating) const
{
    if (rating == Rating::Again)
        return forgotten(before, days);
    return {withinStability(before.stability * growth(before, days)[place(rating) - 1]), 0.0,
            difficulty(before.difficulty, rating)};
}

std::array<MemoryState, 3> Fsrs6::passed(const MemoryState &before, double days) const
{
    const auto by = growth(before, days);
    const auto after = [this, &before](double factor, Rating rating) {
        return MemoryState{withinStability(before.stability * factor), 0.0, difficulty(before.difficulty, rating)};
    };
    return {after(by[0], Rating::Hard), after(by[1], Rating::Good), after(by[2], Rating::Easy)};
}

/// What Hard, Good and Easy multiply the stability by.
std::array<double, 3> Fsrs6::growth(const MemoryState &before, double days) const
{
    if (isSameDay(days)) {
        const double fading = std::pow(before.stability, -m_weights[19]);
        const auto by = [this, fading](Rating rating) { return std::max(1.0, m_sameDay[place(rating)] * fading); };
        return {by(Rating::Hard), by(Rating::Good), by(Rating::Easy)};
    }
    const double gain = m_growth * (11.0 - before.difficulty) * std::pow(before.stability, -m_weights[9])
        * std::expm1(m_weights[10] * (1.0 - recall(before, days)));
    return {1.0 + gain * m_weights[15], 1.0 + gain, 1.0 + gain * m_weights[16]};
}

MemoryState Fsrs6::forgotten(const MemoryState &before, double days) const
{
    const double harder = difficulty(before.difficulty, Rating::Again);
    const double stability = before.stability;
    if (isSameDay(days))
        return {withinStability(stability * m_sameDay[0] * std::pow(stability, -m_weights[19])), 0.0, harder};
    const double left = m_weights[11] * std::pow(before.difficulty, -m_weights[12])
        * (std::pow(stability + 1.0, m_weights[13]) - 1.0) * std::exp(m_weights[14] * (1.0 - recall(before, days)));
    return {withinStability(std::min(left, stability * m_lapseLimit)), 0.0, harder};
}

double Fsrs6::difficulty(double before, Rating rating) const
{
    const double change = -m_weights[6] * (static_cast<double>(rating) - 3.0);
    const double moved = before + change * (10.0 - before) / 9.0;
    return withinDifficulty(m_weights[7] * m_easiest + (1.0 - m_weights[7]) * moved);
}

double Fsrs6::recall(const MemoryState &state, double days) const
{
    return std::pow(1.0 + m_curve * days / state.stability, -m_weights[20]);
}

double Fsrs6::interval(const MemoryState &state, double retention) const
{
    return state.stability / m_curve * (std::pow(retention, -1.0 / m_weights[20]) - 1.0);
}

} // namespace drills
