#pragma once

#include <QString>

namespace training {

/// A line of talk, and the name of who says it.
struct NamedLine {
    QString name;
    QString text;
};

/// In a scene with several people a line may begin with the name of its speaker, as in `Ruth: Yes.`; the others are
/// said by whom the scene is with.
[[nodiscard]] NamedLine namedLine(const QString &with, const QString &line);

} // namespace training
