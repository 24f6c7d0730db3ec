#pragma once

#include "drills/model/calibration.h"

#include <span>

namespace drills {

/// What the engine gave a criterion of a turn, uncalibrated, and what a person ruled.
struct RuledProbability {
    /// Thousandths.
    int probability = 0;
    bool isMet = false;

    bool operator==(const RuledProbability &) const = default;
};

/// A calibration, and what it is worth on rulings that it was not fitted to.
struct CalibrationFit {
    Calibration calibration;
    /// Mean log loss a ruling, in thousandths, without and with it; each fifth judged by the fit to the other four.
    int lossBefore = 0;
    int lossAfter = 0;

    [[nodiscard]] bool isBetter() const { return lossAfter < lossBefore; }
    bool operator==(const CalibrationFit &) const = default;
};

/// The probability in thousandths after the calibration; unchanged where that belongs to another engine.
[[nodiscard]] int calibrated(int probability, const Calibration &calibration);

/// Fits the present engine's calibration: most likely offset and slope, with a normal prior around leaving all as it
/// is, so that few or one-sided rulings move little. Without rulings all stays as it is.
[[nodiscard]] CalibrationFit fitCalibration(std::span<const RuledProbability> rulings);

} // namespace drills
