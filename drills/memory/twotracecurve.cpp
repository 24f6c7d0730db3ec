#include "drills/memory/twotracecurve.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

/// Recall stays so far from 0 and from 1, so that its logarithms are finite.
constexpr double margin = 1e-5;
constexpr double certain = 0.9999;
constexpr double longestInterval = 36500.0;
/// Each step of Newton's method doubles the digits: after one as short as this there are no more to win.
constexpr double precise = 1e-9;
/// Halving alone takes some 70 attempts.
constexpr int patience = 100;

double withinDecay(double decay)
{
    return std::clamp(decay, 0.01, 0.95);
}

} // namespace

TwoTraceCurve::TwoTraceCurve(const Fsrs7Weights &weights, const MemoryState &state)
{
    const double logFast = std::log(state.fast);
    const double logSlow = std::log(state.stability);
    const double harder = state.difficulty - 5.0;
    m_fast.decay = withinDecay(weights[23] * std::exp(logFast * (weights[33] - 0.3)));
    m_slow.decay = withinDecay(weights[24]);
    m_fast.rate = std::expm1(std::min(-std::log(weights[25]) / m_fast.decay, 60.0)) / state.fast;
    m_slow.rate = std::expm1(-std::log(weights[26]) / m_slow.decay) * std::exp(harder * (weights[32] - 0.3))
        / state.stability;
    const double fast = weights[27] * std::exp(-logFast * weights[29]);
    const double slow = weights[28] * std::exp(logSlow * weights[30] + harder * (weights[31] - 0.5));
    m_fast.share = fast / (fast + slow);
    m_slow.share = slow / (fast + slow);
}

double TwoTraceCurve::recall(double days) const
{
    const double slow = std::exp(-m_slow.decay * std::log1p(m_slow.rate * days));
    return (m_fast.share * fastRecall(days) + m_slow.share * slow) * (1.0 - 2.0 * margin) + margin;
}

double TwoTraceCurve::fastRecall(double days) const
{
    return std::exp(-m_fast.decay * std::log1p(m_fast.rate * days));
}

TwoTraceCurve::Loss TwoTraceCurve::lossAt(double days) const
{
    Loss loss;
    for (const Trace *trace : {&m_fast, &m_slow}) {
        // Computed without 1 - recall, which would leave few digits of a short interval.
        const double lost = -std::expm1(-trace->decay * std::log1p(trace->rate * days));
        const double reached = trace->rate * days;
        loss.lost += trace->share * lost;
        loss.slope += trace->share * (1.0 - lost) * trace->decay * (reached / (1.0 + reached));
    }
    return loss;
}

double TwoTraceCurve::logarithmAlone(const Trace &trace, double wanted)
{
    return std::log(std::expm1(std::min(-std::log1p(-wanted) / trace.decay, 600.0)) / trace.rate);
}

double TwoTraceCurve::interval(double retention) const
{
    if (retention >= certain)
        return 0.0;
    if (recall(longestInterval) >= retention)
        return longestInterval;
    // Where one trace alone has lost enough lies before, where the other has lies after. Between them Newton's method
    // for the logarithm of the loss by the logarithm of the time, nearly a straight line for short times.
    const double wanted = 1.0 - (retention - margin) / (1.0 - 2.0 * margin);
    const double fast = logarithmAlone(m_fast, wanted);
    const double slow = logarithmAlone(m_slow, wanted);
    double before = std::min(fast, slow);
    double after = std::max(fast, slow);
    double logarithm = m_fast.share * fast + m_slow.share * slow;
    for (int attempt = 0; attempt < patience && before < after; ++attempt) {
        const Loss loss = lossAt(std::exp(logarithm));
        const double missing = std::log(wanted / loss.lost);
        (missing > 0.0 ? before : after) = logarithm;
        double step = missing * loss.lost / loss.slope;
        if (!(logarithm + step >= before && logarithm + step <= after))
            step = (before + after) / 2.0 - logarithm;
        logarithm += step;
        if (std::abs(step) <= precise)
            break;
    }
    return std::exp(logarithm);
}

} // namespace drills
