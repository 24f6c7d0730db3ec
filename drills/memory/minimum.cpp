#include "drills/memory/minimum.h"

#include "drills/memory/boxstep.h"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace drills {

namespace {

/// The part of what the slope promises that a step must keep.
constexpr double leastPromise = 1e-4;
constexpr int mostShortenings = 12;
constexpr double shortening = 0.3;
/// Below this part of what the former curvature says, an update would make the curvature useless (Powell 1978).
constexpr double leastUpdate = 0.2;

double product(std::span<const double> left, std::span<const double> right)
{
    double sum = 0.0;
    for (std::size_t at = 0; at < left.size(); ++at)
        sum += left[at] * right[at];
    return sum;
}

std::vector<double> difference(const std::vector<double> &left, const std::vector<double> &right)
{
    std::vector<double> result(left.size());
    std::ranges::transform(left, right, result.begin(), std::minus());
    return result;
}

class Search {
public:
    Search(const Objective &objective, std::vector<double> start)
        : m_objective(objective), m_place(std::move(start)), m_slope(m_place.size()), m_curvature(objective.curvature),
          m_value(objective.value(m_place, m_slope))
    {
    }

    /// Goes one step; false at the end of the search.
    bool advance()
    {
        const std::vector<double> whole = boxStep(
            {m_place, m_objective.least, m_objective.largest, m_slope, m_curvature});
        const double promise = product(m_slope, whole);
        // Half of it is what the model itself expects.
        if (-promise / 2.0 < m_objective.leastGain)
            return false;
        double length = 1.0;
        for (int attempt = 0; attempt < mostShortenings; ++attempt, length *= shortening) {
            const std::vector<double> place = placeAlong(whole, length);
            std::vector<double> slope(place.size());
            const double value = m_objective.value(place, slope);
            if (!(value <= m_value + leastPromise * length * promise))
                continue;
            learn(difference(place, m_place), difference(slope, m_slope));
            m_place = place;
            m_slope = slope;
            m_value = value;
            return true;
        }
        return false;
    }

    [[nodiscard]] const std::vector<double> &place() const { return m_place; }

private:
    [[nodiscard]] std::vector<double> placeAlong(const std::vector<double> &direction, double length) const
    {
        std::vector<double> place(m_place.size());
        for (std::size_t at = 0; at < place.size(); ++at)
            place[at] = std::clamp(m_place[at] + length * direction[at], m_objective.least[at],
                                   m_objective.largest[at]);
        return place;
    }

    /// Corrects the curvature by what the slopes at both ends of a step tell of it.
    void learn(const std::vector<double> &way, std::vector<double> seen)
    {
        const std::size_t count = way.size();
        std::vector<double> expected(count);
        for (std::size_t row = 0; row < count; ++row)
            expected[row] = product(std::span(m_curvature).subspan(row * count, count), way);
        const double expectedBend = product(way, expected);
        const double seenBend = product(way, seen);
        if (expectedBend <= 0.0)
            return;
        if (seenBend < leastUpdate * expectedBend) {
            const double part = (1.0 - leastUpdate) * expectedBend / (expectedBend - seenBend);
            for (std::size_t at = 0; at < count; ++at)
                seen[at] = part * seen[at] + (1.0 - part) * expected[at];
        }
        const double bend = product(way, seen);
        for (std::size_t row = 0; row < count; ++row) {
            for (std::size_t column = 0; column < count; ++column)
                m_curvature[row * count + column] += seen[row] * seen[column] / bend
                    - expected[row] * expected[column] / expectedBend;
        }
    }

    const Objective &m_objective;
    std::vector<double> m_place;
    std::vector<double> m_slope;
    std::vector<double> m_curvature;
    double m_value;
};

} // namespace

std::optional<std::vector<double>> minimum(const Objective &objective, std::vector<double> start,
                                           const IsStopped &isStopped)
{
    Search search(objective, std::move(start));
    for (int steps = 0; steps < objective.longestSearch; ++steps) {
        if (isStopped && isStopped())
            return std::nullopt;
        if (!search.advance())
            break;
    }
    return search.place();
}

} // namespace drills
