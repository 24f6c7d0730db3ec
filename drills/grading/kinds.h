#pragma once

#include "drills/grading/actreader.h"

#include <optional>

namespace drills {

/// The first words of the sentence that are of the kind, or nothing.
[[nodiscard]] std::optional<WordRange> findKind(SlotKind kind, const AnswerText &text, const ActReading &speech,
                                                int sentence);

} // namespace drills
