#pragma once

#include "drills/grading/text.h"

namespace drills {

/// Whether the words of a sentence stand as in no language: shuffled, or a list of key words. Judged by which words
/// follow which in the built-in wordings, from eight words on. Of honest sentences 1 % of the short and 3 % of the long
/// ones look so, of shuffled ones 40 % of the short and 96 % of the long ones (tests/evaluation/word_order.py). So it
/// is a reason for caution, not for a verdict.
[[nodiscard]] bool isOutOfOrder(const AnswerText &text, WordRange sentence);

} // namespace drills
