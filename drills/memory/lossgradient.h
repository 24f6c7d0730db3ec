#pragma once

#include "drills/model/rating.h"

#include <algorithm>
#include <cmath>

namespace drills {

/// The loss of one prediction and its derivative by the predicted recall.
struct ReviewLoss {
    double loss = 0.0;
    double slope = 0.0;
};

/// Weighted log loss. The recall is kept `margin` away from 0 and 1, where it has no slope.
[[nodiscard]] inline ReviewLoss reviewLoss(double recall, Rating rating, double weight, double margin)
{
    const bool isInside = recall >= margin && recall <= 1.0 - margin;
    const double p = std::clamp(recall, margin, 1.0 - margin);
    if (rating == Rating::Again)
        return {-weight * std::log(1.0 - p), isInside ? weight / (1.0 - p) : 0.0};
    return {-weight * std::log(p), isInside ? -weight / p : 0.0};
}

/// The slope behind a clamp: it passes inside and on the bounds.
[[nodiscard]] inline double slopeThroughClamp(double slope, double value, double least, double largest)
{
    return value >= least && value <= largest ? slope : 0.0;
}

} // namespace drills
