#pragma once

#include "drills/grading/features.h"
#include "drills/grading/grader.h"
#include "drills/grading/reference.h"

namespace drills {

/// Which table of weights decides.
enum class Model { RecallSlots, RecallWordings, TurnSlots, TurnWordings, FaultSlots, FaultWordings };

/// Thresholds in thousandths, on the rounded probability.
struct Thresholds {
    int foundAt = 600;
    int notFoundAt = 350;
};

[[nodiscard]] const Features &weightsOf(Model model);
[[nodiscard]] Thresholds thresholdsOf(Model model);
/// What is added to the log-odds for the place alone: 0 for the present step, negative for the others.
[[nodiscard]] double priorOf(Place place);
[[nodiscard]] const ReferenceFeatures &referenceWeights();
[[nodiscard]] Thresholds referenceThresholds();

/// The probability for a sum of weighted features, in thousandths, 0..1000.
[[nodiscard]] int thousandths(double logOdds);
/// The probability that the model gives, in thousandths; `prior` is added to the log-odds.
[[nodiscard]] int probability(const Features &features, Model model, double prior = 0.0);

} // namespace drills
