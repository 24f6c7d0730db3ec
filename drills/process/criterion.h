#pragma once

#include "drills/model/concept.h"
#include "drills/model/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace drills {

/// One checkable piece of evidence, as the library holds it.
struct Criterion {
    CriterionId id;
    /// The fact that is true when it is met.
    QString statement;
    /// What a person does in a walk that may bring it about.
    QString move;
    /// A move that needs nobody's answer is granted by itself.
    bool byItself = false;
    Concept recall;
    Concept turn;
    QStringList keyQuestions;
    QString example;

    bool operator==(const Criterion &) const = default;
};

/// A way of spoiling a step that the engine looks for in every turn.
struct Fault {
    FaultId id;
    QString statement;
    /// Shown as a note, not as a fault.
    bool noteOnly = false;
    Concept turn;

    bool operator==(const Fault &) const = default;
};

/// How a step uses a criterion of the library.
struct StepCriterion {
    CriterionId criterion;
    bool must = true;
    /// Counts only if this happened; otherwise it is not needed.
    std::optional<ConditionId> when;
    /// The step's own wording, or that of the library.
    QString statement;

    bool operator==(const StepCriterion &) const = default;
};

} // namespace drills
