#pragma once

#include "drills/grading/text.h"

#include <cstdint>
#include <vector>

namespace drills {

/// Number of different hashes of runs of letters.
inline constexpr std::size_t letterHashes = 1U << 14U;

/// Sorted hashes, each once, of the runs of four characters in the words joined by blanks.
[[nodiscard]] std::vector<std::uint16_t> letterRuns(const AnswerText &text, WordRange words);

} // namespace drills
