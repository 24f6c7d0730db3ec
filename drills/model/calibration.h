#pragma once

namespace drills {

/// How the engine's probabilities are moved for the turns of one process, after enough rulings: offset + slope times
/// the log-odds (Platt 1999). Part of a pack, so that every version of it keeps its own.
struct Calibration {
    /// Of the engine whose probabilities it was fitted to: it means nothing for another.
    int engineVersion = 0;
    /// How many rulings it was fitted to.
    int rulings = 0;
    /// Thousandths of log-odds, -1000..1000.
    int offset = 0;
    /// Thousandths, 500..2000: never negative, so that what raises a grade still raises it.
    int slope = 1000;

    bool operator==(const Calibration &) const = default;
};

} // namespace drills
