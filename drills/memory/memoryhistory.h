#pragma once

#include "drills/memory/memoryweights.h"
#include "drills/memory/replayfigure.h"
#include "drills/memory/schedulerrules.h"
#include "drills/model/rating.h"

#include <QString>

#include <vector>

namespace drills {

/// A review of a conformance file.
struct HistoryReview {
    /// Since the review before, as the model counts them; 0 for the first.
    double elapsedDays = 0.0;
    /// For the recall that is told: of FSRS-6 the file has it after whole spans of 24 hours.
    double recallDays = 0.0;
    Rating rating = Rating::Good;
    /// What the other program computed; may lack some or all.
    ReplayFigures expected;
};

/// The reviews of one card, with the weights and rules to replay them by.
struct MemoryHistory {
    QString id;
    MemoryWeights weights;
    SchedulerRules rules;
    std::vector<HistoryReview> reviews;
    /// Of the history as a whole.
    ReplayFigures expected;

    [[nodiscard]] ReplayModel model() const
    {
        return std::holds_alternative<Fsrs6Weights>(weights) ? ReplayModel::Fsrs6 : ReplayModel::Fsrs7;
    }
};

} // namespace drills
