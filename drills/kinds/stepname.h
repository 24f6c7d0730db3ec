#pragma once

#include "drills/process/process.h"

#include <optional>

namespace drills {

/// The step that a typed text names, with slips of the pen and without small words; absent where it names none, or
/// several equally well.
[[nodiscard]] std::optional<StepId> stepNamed(const QString &text, const Process &process);

} // namespace drills
