#pragma once

#include <vector>

namespace drills {

/// Solves `matrix` x = `right` by Cholesky's decomposition. The matrix stands row after row and is symmetric, with a
/// diagonal above 0; where it is not positive definite, just enough is added to its diagonal.
[[nodiscard]] std::vector<double> solvedPositive(std::vector<double> matrix, std::vector<double> right);

} // namespace drills
