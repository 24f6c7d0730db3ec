#pragma once

#include <QString>
#include <QStringList>

namespace drills {

/// Whether a word without an apostrophe stands for others: "dont", "pls".
[[nodiscard]] bool isShortened(const QString &word);
/// The words that a lower-case word with straight apostrophes stands for: `don't` is do, not. The 's of a possessive is
/// dropped.
[[nodiscard]] QStringList expandContraction(const QString &word);

} // namespace drills
