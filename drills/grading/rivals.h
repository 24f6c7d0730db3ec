#pragma once

#include "drills/grading/grader.h"
#include "drills/grading/preparedconcept.h"

namespace drills {

/// A stretch mostly makes one move. What was found for another step in words that make a far likelier move is doubtful:
/// "How do you do your orders today?" asks how it is done, not for the order.
void yieldToLikelier(const PreparedText &text, std::span<const Gradable> gradables,
                     const std::vector<ConceptFound> &found, std::vector<CriterionGrade> &grades);

} // namespace drills
