#include "drills/memory/fsrs7tracegradient.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double middleGrowth = 1.5;

} // namespace

double Fsrs7TraceGradient::growthFactor(Rating rating) const
{
    if (rating == Rating::Hard)
        return weight(6);
    return rating == Rating::Easy ? weight(7) : 1.0;
}

void Fsrs7TraceGradient::move(Step &step, Rating rating) const
{
    if (rating == Rating::Again) {
        step.first = std::exp((1.0 - step.recall) * weight(5));
        step.second = std::exp(weight(4) * std::log(step.stability + 1.0));
        step.next = std::min(step.stability, weight(3) * (step.second - 1.0) * step.first);
        return;
    }
    // Of L and U the larger follows a success: L is at most the stability, U at least.
    step.first = std::exp(weight(0) - middleGrowth - weight(1) * step.logStability) * (11.0 - step.difficulty);
    step.second = std::exp((1.0 - step.recall) * weight(2));
    step.next = step.stability * (1.0 + step.first * (step.second - 1.0) * growthFactor(rating));
}

Fsrs7TraceGradient::Slopes Fsrs7TraceGradient::back(const Step &step, Rating rating, double slope,
                                                    Fsrs7Weights &gradient) const
{
    if (rating == Rating::Again)
        return backThroughLapse(step, slope, gradient);
    const double scaled = slope * step.stability;
    const double plain = step.first * (step.second - 1.0);
    const double factor = growthFactor(rating);
    const double growth = plain * factor;
    const double rise = scaled * step.first * step.second * factor;
    gradient[m_block] += scaled * growth;
    gradient[m_block + 1] -= scaled * growth * step.logStability;
    gradient[m_block + 2] += rise * (1.0 - step.recall);
    if (rating == Rating::Hard)
        gradient[m_block + 6] += scaled * plain;
    if (rating == Rating::Easy)
        gradient[m_block + 7] += scaled * plain;
    return {slope * (1.0 + growth * (1.0 - weight(1))), -scaled * growth / (11.0 - step.difficulty), -rise * weight(2)};
}

Fsrs7TraceGradient::Slopes Fsrs7TraceGradient::backThroughLapse(const Step &step, double slope,
                                                                Fsrs7Weights &gradient) const
{
    const double plain = (step.second - 1.0) * step.first;
    const double lapsed = weight(3) * plain;
    if (lapsed > step.stability)
        return {slope, 0.0, 0.0};
    const double power = slope * weight(3) * step.second * step.first;
    gradient[m_block + 3] += slope * plain;
    gradient[m_block + 4] += power * std::log(step.stability + 1.0);
    gradient[m_block + 5] += slope * lapsed * (1.0 - step.recall);
    return {power * weight(4) / (step.stability + 1.0), 0.0, -slope * lapsed * weight(5)};
}

} // namespace drills
