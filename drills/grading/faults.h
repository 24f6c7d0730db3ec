#pragma once

#include "drills/grading/conceptmatcher.h"
#include "drills/grading/grader.h"

namespace drills {

/// The faults of a turn, given what was found of each fault's concept and the grades of the criteria.
[[nodiscard]] std::vector<FaultGrade> gradeFaults(const PreparedText &text, std::span<const GradableFault> faults,
                                                  const std::vector<ConceptFound> &found,
                                                  const std::vector<CriterionGrade> &criteria,
                                                  const Situation &situation);

} // namespace drills
