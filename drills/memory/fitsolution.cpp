#include "drills/memory/fitproblem.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace drills {

namespace {

/// The first stabilities are searched by their logarithms: people differ by factors.
constexpr std::size_t firstStabilities = 4;
/// By how much the logarithms differ between people; a difference costs half its square.
constexpr double logarithmSpread = 1.0;

/// A step of the search that promises less ends it: nothing that reviews could show.
constexpr double leastGain = 1e-2;
constexpr int longestSearch = 100;
/// Keeps the model of a search bounded where no review says anything.
constexpr double leastCurvature = 1e-2;

bool isLogarithm(std::size_t weight)
{
    return weight < firstStabilities;
}

/// Between the weights and the variables of a search: some weights stay, some share a variable, some are logarithms.
class Variables {
public:
    Variables(const FitProblem &problem, Moved moved);

    /// Makes one variable of both; false where they are one already or stay.
    bool unite(const WeightOrder &order);

    /// Weights that share a variable meet in the middle.
    [[nodiscard]] std::vector<double> of(const std::vector<double> &weights) const;
    [[nodiscard]] std::vector<double> weights(std::span<const double> variables) const;
    /// The loss and the penalty by the variables.
    [[nodiscard]] Objective objective(const std::vector<double> &start) const;

private:
    [[nodiscard]] bool stays(std::size_t weight) const { return m_variables[weight] == m_count; }
    [[nodiscard]] double stiffness(std::size_t weight) const;
    [[nodiscard]] double value(std::span<const double> variables, std::span<double> slope) const;
    [[nodiscard]] std::vector<double> curvature(const std::vector<double> &start) const;
    void bound(Objective &objective) const;

    const FitProblem &m_problem;
    std::size_t m_count;
    /// The variable of each weight; m_count where the weight stays.
    std::vector<std::size_t> m_variables;
};

double toVariable(std::size_t weight, double value)
{
    return isLogarithm(weight) ? std::log(value) : value;
}

/// How a weight changes with its variable.
double factor(const std::vector<double> &weights, std::size_t weight)
{
    return isLogarithm(weight) ? weights[weight] : 1.0;
}

Variables::Variables(const FitProblem &problem, Moved moved)
    : m_problem(problem), m_count(moved == Moved::All ? problem.start.size() : firstStabilities),
      m_variables(problem.start.size())
{
    for (std::size_t weight = 0; weight < m_variables.size(); ++weight)
        m_variables[weight] = std::min(weight, m_count);
}

bool Variables::unite(const WeightOrder &order)
{
    const std::size_t kept = m_variables[order.smaller];
    const std::size_t gone = m_variables[order.larger];
    if (kept == gone || stays(order.smaller) || stays(order.larger))
        return false;
    for (std::size_t &variable : m_variables) {
        if (variable == gone)
            variable = kept;
        else if (variable > gone)
            --variable;
    }
    --m_count;
    return true;
}

std::vector<double> Variables::of(const std::vector<double> &weights) const
{
    std::vector<double> sums(m_count);
    std::vector<double> members(m_count);
    for (std::size_t weight = 0; weight < weights.size(); ++weight) {
        if (stays(weight))
            continue;
        sums[m_variables[weight]] += toVariable(weight, weights[weight]);
        members[m_variables[weight]] += 1.0;
    }
    std::ranges::transform(sums, members, sums.begin(), std::divides());
    return sums;
}

std::vector<double> Variables::weights(std::span<const double> variables) const
{
    std::vector<double> weights = m_problem.start;
    for (std::size_t weight = 0; weight < weights.size(); ++weight) {
        if (stays(weight))
            continue;
        const double variable = variables[m_variables[weight]];
        weights[weight] = isLogarithm(weight) ? std::exp(variable) : variable;
    }
    return weights;
}

Objective Variables::objective(const std::vector<double> &start) const
{
    Objective objective;
    objective.value = [this](std::span<const double> variables, std::span<double> slope) {
        return value(variables, slope);
    };
    objective.curvature = curvature(start);
    objective.leastGain = leastGain;
    objective.longestSearch = longestSearch;
    bound(objective);
    return objective;
}

void Variables::bound(Objective &objective) const
{
    objective.least.assign(m_count, -std::numeric_limits<double>::infinity());
    objective.largest.assign(m_count, std::numeric_limits<double>::infinity());
    for (std::size_t weight = 0; weight < m_variables.size(); ++weight) {
        if (stays(weight))
            continue;
        double &least = objective.least[m_variables[weight]];
        double &largest = objective.largest[m_variables[weight]];
        least = std::max(least, toVariable(weight, m_problem.least[weight]));
        largest = std::min(largest, toVariable(weight, m_problem.largest[weight]));
    }
}

/// Half the second derivative of the penalty of a weight, by its variable.
double Variables::stiffness(std::size_t weight) const
{
    if (isLogarithm(weight))
        return 0.5 / (logarithmSpread * logarithmSpread);
    return m_problem.pull / (m_problem.spread[weight] * m_problem.spread[weight]);
}

double Variables::value(std::span<const double> variables, std::span<double> slope) const
{
    const std::vector<double> weights = this->weights(variables);
    std::vector<double> weightSlope(weights.size());
    double value = m_problem.loss(weights, weightSlope);
    std::ranges::fill(slope, 0.0);
    for (std::size_t weight = 0; weight < weights.size(); ++weight) {
        if (stays(weight))
            continue;
        const std::size_t variable = m_variables[weight];
        const double distance = variables[variable] - toVariable(weight, m_problem.start[weight]);
        value += stiffness(weight) * distance * distance;
        slope[variable] += weightSlope[weight] * factor(weights, weight) + 2.0 * stiffness(weight) * distance;
    }
    return value;
}

std::vector<double> Variables::curvature(const std::vector<double> &start) const
{
    const std::vector<double> weights = this->weights(start);
    const std::vector<double> byWeight = m_problem.curvature(weights);
    std::vector<double> curvature(m_count * m_count);
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (stays(row))
            continue;
        const std::size_t begin = m_variables[row] * m_count;
        curvature[begin + m_variables[row]] += 2.0 * stiffness(row) + leastCurvature;
        for (std::size_t column = 0; column < weights.size(); ++column) {
            if (!stays(column))
                curvature[begin + m_variables[column]] += byWeight[row * weights.size() + column] * factor(weights, row)
                    * factor(weights, column);
        }
    }
    return curvature;
}

} // namespace

std::optional<std::vector<double>> solved(const FitProblem &problem, Moved moved, const IsStopped &isStopped)
{
    Variables variables(problem, moved);
    std::vector<double> weights = problem.start;
    for (bool isInOrder = false; !isInOrder;) {
        const std::vector<double> start = variables.of(weights);
        const auto found = minimum(variables.objective(start), start, isStopped);
        if (!found)
            return std::nullopt;
        weights = variables.weights(*found);
        isInOrder = true;
        for (const WeightOrder &order : problem.orders) {
            if (weights[order.smaller] > weights[order.larger] && variables.unite(order))
                isInOrder = false;
        }
    }
    return weights;
}

} // namespace drills
