#include "drills/grading/calibration.h"

#include "drills/grading/grader.h"
#include "drills/grading/weights.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace drills {

namespace {

constexpr double thousand = 1000.0;
/// Beyond these a calibration would say more of the rulings than of the engine.
constexpr double largestOffset = 1.0;
constexpr double leastSlope = 0.5;
constexpr double largestSlope = 2.0;
/// Of the prior, in log-odds: half a unit either way is taken as usual.
constexpr double priorDeviation = 0.5;
constexpr int folds = 5;

struct Line {
    double offset = 0.0;
    double slope = 1.0;
};

double logOdds(int probability)
{
    const double share = std::clamp(probability / thousand, 0.0005, 0.9995);
    return std::log(share / (1.0 - share));
}

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// One Newton step of the penalised likelihood in one of the two figures, which has the weight `of(x)` in the log-odds.
template <typename Of>
double stepIn(std::span<const RuledProbability> rulings, const Line &line, double away, Of of)
{
    double gradient = away / (priorDeviation * priorDeviation);
    double curvature = 1.0 / (priorDeviation * priorDeviation);
    for (const RuledProbability &ruling : rulings) {
        const double x = logOdds(ruling.probability);
        const double expected = logistic(line.offset + line.slope * x);
        gradient += (expected - (ruling.isMet ? 1.0 : 0.0)) * of(x);
        curvature += expected * (1.0 - expected) * of(x) * of(x);
    }
    return -gradient / curvature;
}

/// Convex within a box: one figure after the other leads to the optimum.
Line lineFor(std::span<const RuledProbability> rulings)
{
    constexpr int rounds = 100;
    Line line;
    for (int round = 0; round < rounds; ++round) {
        line.offset += stepIn(rulings, line, line.offset, [](double) { return 1.0; });
        line.offset = std::clamp(line.offset, -largestOffset, largestOffset);
        line.slope += stepIn(rulings, line, line.slope - 1.0, [](double x) { return x; });
        line.slope = std::clamp(line.slope, leastSlope, largestSlope);
    }
    return line;
}

double lossOf(const RuledProbability &ruling, const Line &line)
{
    const double met = logistic(line.offset + line.slope * logOdds(ruling.probability));
    return -std::log(ruling.isMet ? met : 1.0 - met);
}

} // namespace

int calibrated(int probability, const Calibration &calibration)
{
    if (calibration.engineVersion != engineVersion)
        return probability;
    return thousandths(calibration.offset / thousand + calibration.slope / thousand * logOdds(probability));
}

CalibrationFit fitCalibration(std::span<const RuledProbability> rulings)
{
    CalibrationFit fit;
    fit.calibration.engineVersion = engineVersion;
    fit.calibration.rulings = static_cast<int>(rulings.size());
    if (rulings.empty())
        return fit;
    const Line all = lineFor(rulings);
    fit.calibration.offset = static_cast<int>(std::lround(all.offset * thousand));
    fit.calibration.slope = static_cast<int>(std::lround(all.slope * thousand));
    double before = 0.0;
    double after = 0.0;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<RuledProbability> others;
        for (std::size_t i = 0; i < rulings.size(); ++i) {
            if (i % folds != fold)
                others.push_back(rulings[i]);
        }
        const Line line = lineFor(others);
        for (std::size_t i = fold; i < rulings.size(); i += folds) {
            before += lossOf(rulings[i], Line());
            after += lossOf(rulings[i], line);
        }
    }
    const auto count = static_cast<double>(rulings.size());
    fit.lossBefore = static_cast<int>(std::lround(thousand * before / count));
    fit.lossAfter = static_cast<int>(std::lround(thousand * after / count));
    return fit;
}

} // namespace drills
