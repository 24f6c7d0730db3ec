#include "drills/memory/fsrs7curvegradient.h"

#include "drills/memory/lossgradient.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double leastDecay = 0.01;
constexpr double largestDecay = 0.95;
/// The exponent that keeps Kf finite.
constexpr double largestExponent = 60.0;
/// The recall stays this far from 0 and 1.
constexpr double margin = 1e-5;
constexpr double range = 1.0 - 2.0 * margin;
/// Difficulty and exponents count from these middles.
constexpr double middleDifficulty = 5.0;
constexpr double middleExponent = 0.3;
constexpr double middleShareExponent = 0.5;

} // namespace

Fsrs7CurveGradient::Fsrs7CurveGradient(const Fsrs7Weights &weights)
    : m_weights(weights), m_logFastTarget(std::log(weights[25])), m_logSlowTarget(std::log(weights[26])),
      m_slowPower(std::exp(-m_logSlowTarget / weights[24]))
{
}

void Fsrs7CurveGradient::foretell(Point &point) const
{
    if (point.days <= 0.0) {
        point.recall = range + margin;
        point.fastRecall = 1.0;
        return;
    }
    const double extra = point.difficulty - middleDifficulty;
    point.rawDecay = m_weights[23] * std::exp((m_weights[33] - middleExponent) * point.logFast);
    point.decay = -std::clamp(point.rawDecay, leastDecay, largestDecay);
    point.fastCurve = std::exp(std::min(m_logFastTarget / point.decay, largestExponent)) - 1.0;
    point.logFastBase = std::log(1.0 + point.fastCurve * point.days / point.fast);
    point.fastRecall = std::exp(point.decay * point.logFastBase);

    point.slowCurve = (m_slowPower - 1.0) * std::exp(extra * (m_weights[32] - middleExponent));
    point.logSlowBase = std::log(1.0 + point.slowCurve * point.days / point.slow);
    point.slowRecall = std::exp(-m_weights[24] * point.logSlowBase);

    point.fastShare = m_weights[27] * std::exp(-m_weights[29] * point.logFast);
    point.slowShare = m_weights[28]
        * std::exp(m_weights[30] * point.logSlow + extra * (m_weights[31] - middleShareExponent));
    const double mixed = (point.fastShare * point.fastRecall + point.slowShare * point.slowRecall)
        / (point.fastShare + point.slowShare);
    point.recall = mixed * range + margin;
}

void Fsrs7CurveGradient::back(const Point &point, double recallSlope, double fastSlope, Fsrs7Slopes &slopes,
                              Fsrs7Weights &gradient) const
{
    if (point.days <= 0.0)
        return;
    const double mixedSlope = recallSlope * range;
    const double part = mixedSlope / (point.fastShare + point.slowShare);
    backThroughShares(point, part, slopes, gradient);
    backThroughFast(point, part * point.fastShare + fastSlope, slopes, gradient);
    backThroughSlow(point, part * point.slowShare, slopes, gradient);
}

void Fsrs7CurveGradient::backThroughShares(const Point &point, double slope, Fsrs7Slopes &slopes,
                                           Fsrs7Weights &gradient) const
{
    const double mixed = (point.recall - margin) / range;
    const double fastShare = slope * (point.fastRecall - mixed) * point.fastShare;
    const double slowShare = slope * (point.slowRecall - mixed) * point.slowShare;
    const double extra = point.difficulty - middleDifficulty;
    gradient[27] += fastShare / m_weights[27];
    gradient[28] += slowShare / m_weights[28];
    gradient[29] -= fastShare * point.logFast;
    gradient[30] += slowShare * point.logSlow;
    gradient[31] += slowShare * extra;
    slopes.fast -= fastShare * m_weights[29] / point.fast;
    slopes.slow += slowShare * m_weights[30] / point.slow;
    slopes.difficulty += slowShare * (m_weights[31] - middleShareExponent);
}

void Fsrs7CurveGradient::backThroughFast(const Point &point, double slope, Fsrs7Slopes &slopes,
                                         Fsrs7Weights &gradient) const
{
    const double scaled = slope * point.fastRecall;
    const double perDay = point.days / point.fast;
    const double baseSlope = scaled * point.decay / (1.0 + point.fastCurve * perDay);
    slopes.fast -= baseSlope * point.fastCurve * perDay / point.fast;
    double decaySlope = scaled * point.logFastBase;
    if (m_logFastTarget / point.decay <= largestExponent) {
        const double exponentSlope = baseSlope * perDay * (point.fastCurve + 1.0);
        decaySlope -= exponentSlope * m_logFastTarget / (point.decay * point.decay);
        gradient[25] += exponentSlope / (point.decay * m_weights[25]);
    }
    const double raw = -slopeThroughClamp(decaySlope, point.rawDecay, leastDecay, largestDecay) * point.rawDecay;
    gradient[23] += raw / m_weights[23];
    gradient[33] += raw * point.logFast;
    slopes.fast += raw * (m_weights[33] - middleExponent) / point.fast;
}

void Fsrs7CurveGradient::backThroughSlow(const Point &point, double slope, Fsrs7Slopes &slopes,
                                         Fsrs7Weights &gradient) const
{
    const double scaled = slope * point.slowRecall;
    const double perDay = point.days / point.slow;
    const double baseSlope = -scaled * m_weights[24] / (1.0 + point.slowCurve * perDay);
    slopes.slow -= baseSlope * point.slowCurve * perDay / point.slow;
    const double curveSlope = baseSlope * perDay;
    const double extra = point.difficulty - middleDifficulty;
    slopes.difficulty += curveSlope * point.slowCurve * (m_weights[32] - middleExponent);
    gradient[32] += curveSlope * point.slowCurve * extra;
    // Ks = (w26^(-1/w24) - 1) e^(...).
    const double powerSlope = curveSlope * m_slowPower / (m_slowPower - 1.0) * point.slowCurve;
    gradient[24] += powerSlope * m_logSlowTarget / (m_weights[24] * m_weights[24]) - scaled * point.logSlowBase;
    gradient[26] -= powerSlope / (m_weights[24] * m_weights[26]);
}

} // namespace drills
