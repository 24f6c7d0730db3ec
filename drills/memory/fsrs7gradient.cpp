#include "drills/memory/fsrs7gradient.h"

#include "drills/memory/lossgradient.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

constexpr double leastStability = 0.0001;
constexpr double largestStability = 36500.0;
constexpr double leastDifficulty = 1.0;
constexpr double largestDifficulty = 10.0;
/// The fast stability begins, and falls after a lapse, below this part of the slow one.
constexpr double fastPart = 0.8;
/// How far the difficulty goes back to that of a first Easy.
constexpr double reversion = 0.01;
/// A lapse changes the difficulty the more, the less it was expected: by the recall and this.
constexpr double surprise = 0.1;
/// Recall is kept away from 0 and 1 by this much in the loss.
constexpr double lossMargin = 1e-4;

constexpr std::size_t slowBlock = 7;
constexpr std::size_t fastBlock = 15;

std::size_t indexOf(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

double bounded(double stability)
{
    return std::clamp(stability, leastStability, largestStability);
}

double slopeWithin(double slope, double stability)
{
    return slopeThroughClamp(slope, stability, leastStability, largestStability);
}

} // namespace

Fsrs7Gradient::Fsrs7Gradient(const Fsrs7Weights &weights)
    : m_weights(weights), m_curve(weights), m_slow(weights, slowBlock), m_fast(weights, fastBlock)
{
    for (std::size_t at = 0; at < m_startPower.size(); ++at) {
        m_startPower[at] = std::exp(weights[5] * static_cast<double>(at));
        m_startDifficulty[at] = weights[4] - m_startPower[at] + 1.0;
    }
}

std::vector<double> Fsrs7Gradient::recalls(std::span<const TrainingReview> card)
{
    forward(card);
    std::vector<double> all;
    all.reserve(m_steps.size());
    for (const Step &step : m_steps)
        all.push_back(step.point.recall);
    return all;
}

double Fsrs7Gradient::addLoss(std::span<const TrainingReview> card, Fsrs7Weights &gradient)
{
    if (card.empty())
        return 0.0;
    forward(card);
    double loss = 0.0;
    Fsrs7Slopes slopes;
    for (std::size_t at = card.size() - 1; at > 0; --at) {
        const TrainingReview &review = card[at];
        ReviewLoss own;
        if (review.weight > 0.0)
            own = reviewLoss(m_steps[at].point.recall, review.rating, review.weight, lossMargin);
        loss += own.loss;
        slopes = backward(m_steps[at], review.rating, slopes, own.slope, gradient);
    }
    backThroughStart(m_steps.front(), card.front().rating, slopes, gradient);
    return loss;
}

void Fsrs7Gradient::forward(std::span<const TrainingReview> card)
{
    m_steps.resize(card.size());
    if (card.empty())
        return;
    start(m_steps.front(), card.front().rating);
    for (std::size_t at = 1; at < card.size(); ++at) {
        Step &step = m_steps[at];
        step.point.days = card[at].days;
        meet(step, m_steps[at - 1]);
        m_curve.foretell(step.point);
        // Nothing is foretold from what follows the last review.
        if (at + 1 < card.size())
            move(step, card[at].rating);
    }
}

void Fsrs7Gradient::start(Step &step, Rating rating) const
{
    step.point.recall = 1.0;
    step.slow.next = m_weights[indexOf(rating)];
    step.fast.next = fastPart * step.slow.next;
    step.nextSlow = bounded(step.slow.next);
    step.nextFast = bounded(step.fast.next);
    step.nextDifficulty = m_startDifficulty[indexOf(rating)];
}

void Fsrs7Gradient::meet(Step &step, const Step &former) const
{
    Fsrs7CurveGradient::Point &point = step.point;
    point.slow = former.nextSlow;
    point.fast = former.nextFast;
    point.difficulty = std::clamp(former.nextDifficulty, leastDifficulty, largestDifficulty);
    point.logSlow = std::log(point.slow);
    point.logFast = std::log(point.fast);
}

void Fsrs7Gradient::move(Step &step, Rating rating) const
{
    const Fsrs7CurveGradient::Point &point = step.point;
    step.slow = {point.slow, point.logSlow, point.difficulty, point.recall};
    step.fast = {point.fast, point.logFast, point.difficulty, point.fastRecall};
    m_slow.move(step.slow, rating);
    m_fast.move(step.fast, rating);
    step.nextSlow = bounded(step.slow.next);
    step.nextFast = bounded(step.fast.next);
    if (rating == Rating::Again)
        step.nextFast = bounded(std::min(step.nextFast, fastPart * step.nextSlow));
    const double moved = point.difficulty + (10.0 - point.difficulty) * difficultyChange(step, rating) / 9.0;
    step.nextDifficulty = reversion * m_startDifficulty[3] + (1.0 - reversion) * moved;
}

double Fsrs7Gradient::difficultyChange(const Step &step, Rating rating) const
{
    const double plain = -m_weights[6] * (static_cast<double>(rating) - 3.0);
    return rating == Rating::Again ? plain * (step.point.recall + surprise) : plain;
}

Fsrs7Slopes Fsrs7Gradient::backward(const Step &step, Rating rating, const Fsrs7Slopes &after, double recallSlope,
                                    Fsrs7Weights &gradient) const
{
    Fsrs7Slopes before;
    double fastRecallSlope = 0.0;
    // Only the last review of a card moves nothing that counts.
    if (after.slow != 0.0 || after.fast != 0.0 || after.difficulty != 0.0) {
        Fsrs7Slopes behind = after;
        if (rating == Rating::Again && step.fast.next > fastPart * step.nextSlow) {
            behind.slow += fastPart * slopeWithin(after.fast, fastPart * step.nextSlow);
            behind.fast = 0.0;
        }
        const auto slow = m_slow.back(step.slow, rating, slopeWithin(behind.slow, step.slow.next), gradient);
        const auto fast = m_fast.back(step.fast, rating, slopeWithin(behind.fast, step.fast.next), gradient);
        before = {slow.stability, fast.stability, slow.difficulty + fast.difficulty};
        fastRecallSlope = fast.recall;
        recallSlope += slow.recall + backThroughDifficulty(step, rating, after.difficulty, before, gradient);
    }
    m_curve.back(step.point, recallSlope, fastRecallSlope, before, gradient);
    return before;
}

double Fsrs7Gradient::backThroughDifficulty(const Step &step, Rating rating, double slope, Fsrs7Slopes &before,
                                            Fsrs7Weights &gradient) const
{
    const double passed = slopeThroughClamp(slope, step.nextDifficulty, leastDifficulty, largestDifficulty);
    const double kept = passed * (1.0 - reversion);
    const double change = difficultyChange(step, rating);
    const double room = kept * (10.0 - step.point.difficulty) / 9.0;
    before.difficulty += kept * (1.0 - change / 9.0);
    gradient[6] += room * change / m_weights[6];
    backThroughStartDifficulty(Rating::Easy, passed * reversion, gradient);
    return rating == Rating::Again ? room * 2.0 * m_weights[6] : 0.0;
}

void Fsrs7Gradient::backThroughStart(const Step &step, Rating rating, const Fsrs7Slopes &after,
                                     Fsrs7Weights &gradient) const
{
    gradient[indexOf(rating)] += slopeWithin(after.slow, step.slow.next)
        + fastPart * slopeWithin(after.fast, step.fast.next);
    backThroughStartDifficulty(
        rating, slopeThroughClamp(after.difficulty, step.nextDifficulty, leastDifficulty, largestDifficulty), gradient);
}

void Fsrs7Gradient::backThroughStartDifficulty(Rating rating, double slope, Fsrs7Weights &gradient) const
{
    gradient[4] += slope;
    gradient[5] -= slope * static_cast<double>(indexOf(rating)) * m_startPower[indexOf(rating)];
}

} // namespace drills
