#pragma once

#include "drills/grading/grader.h"

#include <vector>

namespace tests {

/// A grader with two criteria of a turn, one of a recall and two faults.
struct GradingBench {
    drills::Concept cost;
    drills::Concept deciders;
    drills::Concept known;
    drills::Concept free;
    drills::Concept early;
    std::vector<drills::Gradable> turn;
    std::vector<drills::Gradable> recall;
    std::vector<drills::GradableFault> faults;
    drills::Grader grader;

    GradingBench();
    GradingBench(const GradingBench &) = delete;
    GradingBench &operator=(const GradingBench &) = delete;

    /// Makes the grader anew; needed after a change to a concept.
    void prepare();
    [[nodiscard]] drills::Grade take(const QString &text, bool summaryConfirmed = false) const;
    [[nodiscard]] drills::CriterionGrade askedForCost(const QString &text) const;
    [[nodiscard]] drills::CriterionGrade recalledCost(const QString &text) const;
};

} // namespace tests
