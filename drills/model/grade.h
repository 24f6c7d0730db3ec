#pragma once

#include "drills/model/ids.h"

#include <vector>

namespace drills {

enum class Verdict { Found, NotFound, CannotTell };

/// A stretch of the graded text, in UTF-16 units from its start.
struct Span {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// What the engine says of one criterion.
struct CriterionGrade {
    CriterionId criterion;
    Verdict verdict = Verdict::NotFound;
    /// Of *found*, in thousandths 0..1000, also where the verdict is CannotTell.
    int probability = 0;
    /// The words that show it; empty unless found or cannot-tell.
    std::vector<Span> evidence;

    bool operator==(const CriterionGrade &) const = default;
};

/// A fault that was found in a turn, with the words that show it.
struct FaultGrade {
    FaultId fault;
    int probability = 0;
    std::vector<Span> evidence;

    bool operator==(const FaultGrade &) const = default;
};

/// What the scoring engine says of an answer.
struct Grade {
    /// The engine's version, or 0 where the key of a guided option decided.
    int engineVersion = 0;
    std::vector<CriterionGrade> criteria;
    /// Only those found.
    std::vector<FaultGrade> faults;

    bool operator==(const Grade &) const = default;
};

} // namespace drills
