#pragma once

#include "drills/memory/memoryhistory.h"

namespace drills {

/// What a replayed history came to.
struct Replay {
    /// Of the history as a whole.
    ReplayFigures figures;
    /// After each review.
    std::vector<ReplayFigures> reviews;
};

/// How far a figure of all histories of a model is from what was expected.
struct ReplayDeviation {
    ReplayModel model = ReplayModel::Fsrs6;
    ReplayFigure figure = ReplayFigure::Weights;
    /// Infinite where a figure has other values than expected in number, or where one is no number.
    double largest = 0.0;
    /// So many values were there to compare.
    int compared = 0;
    /// Where the largest is; review 0 is the history as a whole.
    QString history;
    int review = 0;

    [[nodiscard]] bool isWithin() const { return largest <= toleranceOf(figure, model).limit; }
};

[[nodiscard]] Replay replayed(const MemoryHistory &history);
/// Of what is expected, in the order of models and figures.
[[nodiscard]] std::vector<ReplayDeviation> deviationsOf(const std::vector<MemoryHistory> &histories);

} // namespace drills
