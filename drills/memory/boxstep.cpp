#include "drills/memory/boxstep.h"

#include "drills/memory/linearsystem.h"

#include <algorithm>
#include <cstddef>

namespace drills {

namespace {

/// It settles after a few rounds or goes in circles.
constexpr int mostRounds = 20;

enum class Held { Free, AtLeast, AtLargest };

class ActiveSet {
public:
    explicit ActiveSet(const BoxedModel &model)
        : m_model(model), m_held(model.place.size(), Held::Free), m_step(model.place.size())
    {
    }

    /// The smallest step with the bounds held as they are.
    void solve()
    {
        std::vector<std::size_t> free;
        for (std::size_t at = 0; at < m_held.size(); ++at) {
            m_step[at] = m_held[at] == Held::Free ? 0.0 : room(at, m_held[at]);
            if (m_held[at] == Held::Free)
                free.push_back(at);
        }
        std::vector<double> matrix;
        std::vector<double> right;
        for (const std::size_t row : free) {
            right.push_back(-slopeAfterStep(row));
            for (const std::size_t column : free)
                matrix.push_back(m_model.curvature[row * m_held.size() + column]);
        }
        const std::vector<double> steps = solvedPositive(std::move(matrix), std::move(right));
        for (std::size_t at = 0; at < free.size(); ++at)
            m_step[free[at]] = steps[at];
    }

    /// Holds what went beyond a bound and lets go what would leave it inwards; true when nothing changed.
    bool settle()
    {
        bool isSettled = true;
        for (std::size_t at = 0; at < m_held.size(); ++at) {
            const Held held = next(at);
            isSettled = isSettled && held == m_held[at];
            m_held[at] = held;
        }
        return isSettled;
    }

    /// Within the bounds in any case.
    [[nodiscard]] std::vector<double> step() const
    {
        std::vector<double> within(m_step);
        for (std::size_t at = 0; at < within.size(); ++at)
            within[at] = std::clamp(within[at], room(at, Held::AtLeast), room(at, Held::AtLargest));
        return within;
    }

private:
    [[nodiscard]] double room(std::size_t at, Held bound) const
    {
        return (bound == Held::AtLeast ? m_model.least[at] : m_model.largest[at]) - m_model.place[at];
    }

    [[nodiscard]] double slopeAfterStep(std::size_t row) const
    {
        double slope = m_model.slope[row];
        for (std::size_t column = 0; column < m_step.size(); ++column)
            slope += m_model.curvature[row * m_step.size() + column] * m_step[column];
        return slope;
    }

    [[nodiscard]] Held next(std::size_t at) const
    {
        switch (m_held[at]) {
        case Held::Free:
            if (m_step[at] < room(at, Held::AtLeast))
                return Held::AtLeast;
            return m_step[at] > room(at, Held::AtLargest) ? Held::AtLargest : Held::Free;
        case Held::AtLeast:
            return slopeAfterStep(at) >= 0.0 ? Held::AtLeast : Held::Free;
        case Held::AtLargest:
            return slopeAfterStep(at) <= 0.0 ? Held::AtLargest : Held::Free;
        }
        return Held::Free;
    }

    const BoxedModel &m_model;
    std::vector<Held> m_held;
    std::vector<double> m_step;
};

std::vector<double> downTheSlope(const BoxedModel &model)
{
    std::vector<double> step(model.place.size());
    for (std::size_t at = 0; at < step.size(); ++at) {
        const double free = -model.slope[at] / model.curvature[at * step.size() + at];
        step[at] = std::clamp(free, model.least[at] - model.place[at], model.largest[at] - model.place[at]);
    }
    return step;
}

} // namespace

std::vector<double> boxStep(const BoxedModel &model)
{
    ActiveSet active(model);
    for (int round = 0; round < mostRounds; ++round) {
        active.solve();
        if (active.settle())
            return active.step();
    }
    return downTheSlope(model);
}

} // namespace drills
