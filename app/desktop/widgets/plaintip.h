#pragma once

#include <QString>

namespace desktop {

/// A text of a pack or a person as a tool tip, which would take markup in it for its own.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace desktop
