#pragma once

#include "drills/model/grade.h"

#include <QString>

#include <vector>

namespace drills {

/// The words of `expected` that carry meaning and that the answer has in no form: places in `expected`, in order.
/// Neighbours with nothing but small words between them are one place. A help for the eye: it grades nothing.
[[nodiscard]] std::vector<Span> missingWords(const QString &expected, const QString &answer);

} // namespace drills
