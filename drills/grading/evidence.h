#pragma once

#include "drills/grading/text.h"

namespace drills {

/// The characters of the ranges, in order, those that touch or overlap (but for blanks) made one.
[[nodiscard]] std::vector<Span> evidenceSpans(const AnswerText &text, std::vector<WordRange> ranges);

} // namespace drills
