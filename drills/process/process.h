#pragma once

#include "drills/model/calibration.h"
#include "drills/process/criterion.h"

#include <chrono>

namespace drills {

/// One link of a chain.
struct Step {
    StepId id;
    QString name;
    QString purpose;
    /// What is true once the step is done.
    QString result;
    /// An author raises it when the result means something else, which starts its memory card anew.
    int revision = 1;
    /// The result recalled as a whole.
    Concept idea;
    std::vector<StepCriterion> criteria;
    QStringList keyQuestions;
    QString example;
    /// What shows up later if it is skipped.
    QString ifSkipped;
    /// Who is spoken to: prospect, marketing, yourself, delivery then customer, narrator.
    QString with;
    /// Own thinking and typing time that the step should take.
    std::chrono::seconds target{90};

    bool operator==(const Step &) const = default;
};

enum class ProcessKind { Marketing, Sales };

/// Ordered steps with one product.
struct Process {
    ProcessId id;
    ProcessKind kind = ProcessKind::Sales;
    QString name;
    QString product;
    std::vector<Step> steps;
    /// How the engine judges its turns, where a manager had it calibrated.
    std::optional<Calibration> calibration;

    /// Null when the process has no such step.
    [[nodiscard]] const Step *step(const StepId &wanted) const;
    /// The place in the chain, from 0; -1 when there is none.
    [[nodiscard]] int position(const StepId &wanted) const;
    bool operator==(const Process &) const = default;
};

} // namespace drills
