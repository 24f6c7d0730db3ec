#pragma once

#include <QLatin1StringView>

#include <span>
#include <utility>
#include <vector>

namespace drills {

/// The two models that histories can be replayed by.
enum class ReplayModel { Fsrs6 = 6, Fsrs7 = 7 };

/// A figure of a conformance file. Recall is that before the review, the others are those after it; previews hold one
/// value for each rating, from Again to Easy.
enum class ReplayFigure {
    Weights,
    ElapsedDays,
    Recall,
    Stability,
    Fast,
    Difficulty,
    State,
    Step,
    Due,
    Days,
    Reviews,
    Lapses,
    PreviewDays,
    PreviewDue,
    Interval,
    Interval90,
};

/// Figures with their values, in the order in which they are told.
using ReplayFigures = std::vector<std::pair<ReplayFigure, std::vector<double>>>;

/// How far a figure may be from what is expected; an exact one not at all.
struct Tolerance {
    double limit = 0.0;
    /// Of the expected value, else of the unit.
    bool isRelative = false;

    bool operator==(const Tolerance &) const = default;
};

/// Its name in the file.
[[nodiscard]] QLatin1StringView nameOf(ReplayFigure figure);
/// The figures that the file tells of each review.
[[nodiscard]] std::span<const ReplayFigure> figuresOf(ReplayModel model);
/// What rounding to eight decimals, as ts-fsrs does, can make of FSRS-6, and other orders of computing of FSRS-7.
[[nodiscard]] Tolerance toleranceOf(ReplayFigure figure, ReplayModel model);

} // namespace drills
