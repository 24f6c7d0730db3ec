#pragma once

#include <QString>

namespace drills {

/// Whether one insertion, deletion, replacement or swap of neighbours makes one word of the other. Words under four
/// letters never are.
[[nodiscard]] bool isOneSlipApart(const QString &a, const QString &b);

/// Whether two stems seem to be forms of one word: a shared start of at least four letters and most of the longer one.
[[nodiscard]] bool isKindred(const QString &a, const QString &b);

} // namespace drills
