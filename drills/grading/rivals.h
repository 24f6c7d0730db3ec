#pragma once

#include "drills/grading/grader.h"
#include "drills/grading/preparedconcept.h"

namespace drills {

/// A stretch mostly makes one move. What was found for another step in words that make a likelier move of the present
/// one, or a far likelier one elsewhere, is doubtful: "How do you do your orders today?" asks how it is done, not for
/// the order.
void yieldToLikelier(const PreparedText &text, std::span<const Gradable> gradables,
                     const std::vector<ConceptFound> &found, std::vector<CriterionGrade> &grades);

} // namespace drills
