#pragma once

#include "drills/memory/memoryweights.h"

namespace drills {

/// How a loss changes with the two stabilities and the difficulty of a card.
struct Fsrs7Slopes {
    double slow = 0.0;
    double fast = 0.0;
    double difficulty = 0.0;
};

/// The mixed forgetting curve of FSRS-7 (fsrs-rs, September 2026) and its derivatives.
class Fsrs7CurveGradient {
public:
    /// A place on the curve: what it depends on, what it is, and what the way back needs again.
    struct Point {
        double days = 0.0;
        double slow = 1.0;
        double fast = 1.0;
        double difficulty = 1.0;
        double logSlow = 0.0;
        double logFast = 0.0;

        double recall = 1.0;
        double fastRecall = 1.0;

        double slowRecall = 1.0;
        double slowShare = 0.0;
        double fastShare = 0.0;
        /// a before its clamp (positive) and after it (negative), Kf and Ks.
        double rawDecay = 0.0;
        double decay = 0.0;
        double fastCurve = 0.0;
        double slowCurve = 0.0;
        /// Logarithms of 1 + Kf t / f and 1 + Ks t / s.
        double logFastBase = 0.0;
        double logSlowBase = 0.0;
    };

    explicit Fsrs7CurveGradient(const Fsrs7Weights &weights);

    /// Fills in the recalls, 0 to 1, of a point whose days, stabilities, their logarithms and difficulty are set.
    void foretell(Point &point) const;

    /// Adds what slopes by the mixed and by the fast recall mean for the state and the weights.
    void back(const Point &point, double recallSlope, double fastSlope, Fsrs7Slopes &slopes,
              Fsrs7Weights &gradient) const;

private:
    void backThroughFast(const Point &point, double slope, Fsrs7Slopes &slopes, Fsrs7Weights &gradient) const;
    void backThroughSlow(const Point &point, double slope, Fsrs7Slopes &slopes, Fsrs7Weights &gradient) const;
    void backThroughShares(const Point &point, double slope, Fsrs7Slopes &slopes, Fsrs7Weights &gradient) const;

    Fsrs7Weights m_weights;
    double m_logFastTarget = 0.0;
    double m_logSlowTarget = 0.0;
    /// w26^(1/b).
    double m_slowPower = 1.0;
};

} // namespace drills
