#pragma once

#include "drills/grading/text.h"

#include <vector>

namespace drills {

/// The stretches of a text that are compared with wordings, each once: every sentence, every two neighbours that are
/// short enough, and every one to four clauses in a row.
[[nodiscard]] std::vector<WordRange> windowsOf(const AnswerText &text);

} // namespace drills
