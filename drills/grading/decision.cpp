#include "drills/grading/weights.h"

#include <algorithm>
#include <cmath>

namespace drills {

int thousandths(double logOdds)
{
    const double bounded = std::clamp(logOdds, -30.0, 30.0);
    return static_cast<int>(std::lround(1000.0 / (1.0 + std::exp(-bounded))));
}

int probability(const Features &features, Model model, double prior)
{
    const Features &weights = weightsOf(model);
    double sum = prior;
    for (std::size_t i = 0; i < featureCount; ++i)
        sum += features[i] * weights[i];
    return thousandths(sum);
}

} // namespace drills
