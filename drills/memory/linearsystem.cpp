#include "drills/memory/linearsystem.h"

#include <cmath>
#include <cstddef>
#include <optional>

namespace drills {

namespace {

/// A pivot below this part of its diagonal is rounding.
constexpr double leastPivot = 1e-10;

/// The lower triangle of the root; absent where the matrix is not positive definite.
std::optional<std::vector<double>> rootOf(std::vector<double> matrix, std::size_t count)
{
    for (std::size_t column = 0; column < count; ++column) {
        const double diagonal = matrix[column * count + column];
        double pivot = diagonal;
        for (std::size_t at = 0; at < column; ++at)
            pivot -= matrix[column * count + at] * matrix[column * count + at];
        if (!(pivot > leastPivot * diagonal))
            return std::nullopt;
        const double root = std::sqrt(pivot);
        matrix[column * count + column] = root;
        for (std::size_t row = column + 1; row < count; ++row) {
            double sum = matrix[row * count + column];
            for (std::size_t at = 0; at < column; ++at)
                sum -= matrix[row * count + at] * matrix[column * count + at];
            matrix[row * count + column] = sum / root;
        }
    }
    return matrix;
}

} // namespace

std::vector<double> solvedPositive(std::vector<double> matrix, std::vector<double> right)
{
    const std::size_t count = right.size();
    std::optional<std::vector<double>> root = rootOf(matrix, count);
    for (double part = 1e-8; !root; part *= 10.0) {
        for (std::size_t at = 0; at < count; ++at)
            matrix[at * count + at] *= 1.0 + part;
        root = rootOf(matrix, count);
    }
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t at = 0; at < row; ++at)
            right[row] -= (*root)[row * count + at] * right[at];
        right[row] /= (*root)[row * count + row];
    }
    for (std::size_t row = count; row-- > 0;) {
        for (std::size_t at = row + 1; at < count; ++at)
            right[row] -= (*root)[at * count + row] * right[at];
        right[row] /= (*root)[row * count + row];
    }
    return right;
}

} // namespace drills
