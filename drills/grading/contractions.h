#pragma once

#include <QString>
#include <QStringList>

namespace drills {

/// The words that a lower-case word with straight apostrophes stands for: `don't` is do, not. The 's of a possessive is
/// dropped.
[[nodiscard]] QStringList expandContraction(const QString &word);

} // namespace drills
