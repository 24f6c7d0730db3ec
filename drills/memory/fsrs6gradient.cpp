#include "drills/memory/fsrs6gradient.h"

#include "drills/memory/lossgradient.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double leastStability = 0.001;
constexpr double largestStability = 36500.0;
constexpr double leastDifficulty = 1.0;
constexpr double largestDifficulty = 10.0;
/// Recall is kept away from 0 and 1 by this much in the loss.
constexpr double lossMargin = 1e-7;

/// ln 0.9: the stability is the time after which the recall is 90 %.
const double logOfTarget = std::log(0.9);

std::size_t indexOf(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

double number(Rating rating)
{
    return static_cast<double>(rating);
}

} // namespace

Fsrs6Gradient::Fsrs6Gradient(const Fsrs6Weights &weights)
    : m_weights(weights), m_leastLoss(std::exp(-weights[17] * weights[18]))
{
    const double power = std::exp(-logOfTarget / weights[20]);
    m_curve = power - 1.0;
    m_curveSlope = power * logOfTarget / (weights[20] * weights[20]);
    for (std::size_t at = 0; at < m_startPower.size(); ++at) {
        m_startPower[at] = std::exp(weights[5] * static_cast<double>(at));
        m_startDifficulty[at] = weights[4] - m_startPower[at] + 1.0;
    }
}

std::vector<double> Fsrs6Gradient::recalls(std::span<const TrainingReview> card)
{
    forward(card);
    std::vector<double> all;
    all.reserve(m_steps.size());
    for (const Step &step : m_steps)
        all.push_back(step.recall);
    return all;
}

double Fsrs6Gradient::addLoss(std::span<const TrainingReview> card, Fsrs6Weights &gradient)
{
    if (card.empty())
        return 0.0;
    forward(card);
    double loss = 0.0;
    Slopes slopes;
    for (std::size_t at = card.size() - 1; at > 0; --at) {
        const TrainingReview &review = card[at];
        slopes.recall = 0.0;
        if (review.weight > 0.0) {
            const ReviewLoss own = reviewLoss(m_steps[at].recall, review.rating, review.weight, lossMargin);
            loss += own.loss;
            slopes.recall = own.slope;
        }
        slopes = backward(m_steps[at], review.rating, slopes, gradient);
    }
    backThroughFirst(card.front().rating, slopes, gradient);
    return loss;
}

void Fsrs6Gradient::forward(std::span<const TrainingReview> card)
{
    m_steps.resize(card.size());
    if (card.empty())
        return;
    const std::size_t start = indexOf(card.front().rating);
    m_steps.front() = {};
    m_steps.front().nextStability = m_weights[start];
    m_steps.front().nextDifficulty = m_startDifficulty[start];
    for (std::size_t at = 1; at < card.size(); ++at) {
        const Step &former = m_steps[at - 1];
        Step &step = m_steps[at];
        step.days = card[at].days;
        step.stability = std::clamp(former.nextStability, leastStability, largestStability);
        step.difficulty = std::clamp(former.nextDifficulty, leastDifficulty, largestDifficulty);
        foretell(step);
        // Nothing is foretold from what follows the last review.
        if (at + 1 < card.size())
            move(step, card[at].rating);
    }
}

void Fsrs6Gradient::foretell(Step &step) const
{
    step.logStability = std::log(step.stability);
    if (step.days < 1.0) {
        step.logBase = 0.0;
        step.recall = 1.0;
        return;
    }
    step.logBase = std::log(1.0 + m_curve * step.days / step.stability);
    step.recall = std::exp(-m_weights[20] * step.logBase);
}

void Fsrs6Gradient::move(Step &step, Rating rating) const
{
    if (step.days < 1.0)
        step.nextStability = onSameDay(step, rating);
    else
        step.nextStability = rating == Rating::Again ? afterLapse(step) : afterSuccess(step, rating);
    const double change = -m_weights[6] * (number(rating) - 3.0) * (10.0 - step.difficulty) / 9.0;
    step.nextDifficulty = m_weights[7] * m_startDifficulty[3] + (1.0 - m_weights[7]) * (step.difficulty + change);
}

double Fsrs6Gradient::growthFactor(Rating rating) const
{
    if (rating == Rating::Hard)
        return m_weights[15];
    return rating == Rating::Easy ? m_weights[16] : 1.0;
}

double Fsrs6Gradient::afterSuccess(Step &step, Rating rating) const
{
    step.first = std::exp(m_weights[8] - m_weights[9] * step.logStability) * (11.0 - step.difficulty);
    step.second = std::exp(m_weights[10] * (1.0 - step.recall));
    return step.stability * (1.0 + step.first * (step.second - 1.0) * growthFactor(rating));
}

double Fsrs6Gradient::afterLapse(Step &step) const
{
    step.first = std::exp(m_weights[14] * (1.0 - step.recall) - m_weights[12] * std::log(step.difficulty));
    step.second = std::exp(m_weights[13] * std::log(step.stability + 1.0));
    return std::min(m_weights[11] * step.first * (step.second - 1.0), step.stability * m_leastLoss);
}

double Fsrs6Gradient::onSameDay(Step &step, Rating rating) const
{
    step.first = std::exp(m_weights[17] * (number(rating) - 3.0 + m_weights[18]) - m_weights[19] * step.logStability);
    return step.stability * (rating == Rating::Again ? step.first : std::max(1.0, step.first));
}

Fsrs6Gradient::Slopes Fsrs6Gradient::backward(const Step &step, Rating rating, const Slopes &after,
                                              Fsrs6Weights &gradient) const
{
    Slopes before{0.0, 0.0, after.recall};
    if (after.stability != 0.0) {
        const double slope = slopeThroughClamp(after.stability, step.nextStability, leastStability, largestStability);
        if (step.days < 1.0)
            backThroughSameDay(step, rating, slope, before, gradient);
        else if (rating == Rating::Again)
            backThroughLapse(step, slope, before, gradient);
        else
            backThroughSuccess(step, rating, slope, before, gradient);
    }
    if (after.difficulty != 0.0)
        backThroughDifficulty(
            step, rating, slopeThroughClamp(after.difficulty, step.nextDifficulty, leastDifficulty, largestDifficulty),
            before, gradient);
    if (before.recall != 0.0)
        backThroughRecall(step, before, gradient);
    return before;
}

void Fsrs6Gradient::backThroughSuccess(const Step &step, Rating rating, double slope, Slopes &before,
                                       Fsrs6Weights &gradient) const
{
    const double plain = step.first * (step.second - 1.0);
    const double growth = plain * growthFactor(rating);
    const double scaled = slope * step.stability;
    before.stability += slope * (1.0 + growth * (1.0 - m_weights[9]));
    before.difficulty -= scaled * growth / (11.0 - step.difficulty);
    gradient[8] += scaled * growth;
    gradient[9] -= scaled * growth * step.logStability;
    const double rise = scaled * step.first * step.second * growthFactor(rating);
    before.recall -= rise * m_weights[10];
    gradient[10] += rise * (1.0 - step.recall);
    if (rating == Rating::Hard)
        gradient[15] += scaled * plain;
    if (rating == Rating::Easy)
        gradient[16] += scaled * plain;
}

void Fsrs6Gradient::backThroughLapse(const Step &step, double slope, Slopes &before, Fsrs6Weights &gradient) const
{
    const double plain = step.first * (step.second - 1.0);
    const double bound = step.stability * m_leastLoss;
    const double lapsed = m_weights[11] * plain;
    if (lapsed > bound) {
        before.stability += slope * m_leastLoss;
        gradient[17] -= slope * bound * m_weights[18];
        gradient[18] -= slope * bound * m_weights[17];
        return;
    }
    const double power = slope * m_weights[11] * step.first * step.second;
    before.stability += power * m_weights[13] / (step.stability + 1.0);
    before.difficulty -= slope * lapsed * m_weights[12] / step.difficulty;
    before.recall -= slope * lapsed * m_weights[14];
    gradient[11] += slope * plain;
    gradient[12] -= slope * lapsed * std::log(step.difficulty);
    gradient[13] += power * std::log(step.stability + 1.0);
    gradient[14] += slope * lapsed * (1.0 - step.recall);
}

void Fsrs6Gradient::backThroughSameDay(const Step &step, Rating rating, double slope, Slopes &before,
                                       Fsrs6Weights &gradient) const
{
    if (rating != Rating::Again && step.first < 1.0) {
        before.stability += slope;
        return;
    }
    const double scaled = slope * step.stability * step.first;
    const double steps = number(rating) - 3.0;
    before.stability += slope * step.first * (1.0 - m_weights[19]);
    gradient[17] += scaled * (steps + m_weights[18]);
    gradient[18] += scaled * m_weights[17];
    gradient[19] -= scaled * step.logStability;
}

void Fsrs6Gradient::backThroughDifficulty(const Step &step, Rating rating, double slope, Slopes &before,
                                          Fsrs6Weights &gradient) const
{
    const double steps = number(rating) - 3.0;
    const double room = (10.0 - step.difficulty) / 9.0;
    const double kept = slope * (1.0 - m_weights[7]);
    before.difficulty += kept * (1.0 + m_weights[6] * steps / 9.0);
    gradient[6] -= kept * steps * room;
    gradient[7] += slope * (m_startDifficulty[3] - step.difficulty + m_weights[6] * steps * room);
    backThroughStartDifficulty(Rating::Easy, slope * m_weights[7], gradient);
}

void Fsrs6Gradient::backThroughRecall(const Step &step, Slopes &before, Fsrs6Weights &gradient) const
{
    if (step.days < 1.0)
        return;
    const double scaled = before.recall * step.recall;
    const double perDay = step.days / step.stability;
    const double baseSlope = -m_weights[20] * scaled / (1.0 + m_curve * perDay);
    before.stability -= baseSlope * m_curve * perDay / step.stability;
    gradient[20] += baseSlope * perDay * m_curveSlope - scaled * step.logBase;
}

void Fsrs6Gradient::backThroughFirst(Rating rating, const Slopes &after, Fsrs6Weights &gradient) const
{
    const std::size_t start = indexOf(rating);
    gradient[start] += slopeThroughClamp(after.stability, m_weights[start], leastStability, largestStability);
    backThroughStartDifficulty(
        rating, slopeThroughClamp(after.difficulty, m_startDifficulty[start], leastDifficulty, largestDifficulty),
        gradient);
}

void Fsrs6Gradient::backThroughStartDifficulty(Rating rating, double slope, Fsrs6Weights &gradient) const
{
    gradient[4] += slope;
    gradient[5] -= slope * (number(rating) - 1.0) * m_startPower[indexOf(rating)];
}

} // namespace drills
