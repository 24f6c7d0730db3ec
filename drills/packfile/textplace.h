#pragma once

#include <QByteArray>
#include <QString>

namespace drills {

/// "line 3, column 14" for a byte of a text, both from 1; the column counts characters. Beyond the end means the end.
QString placeInText(const QByteArray &text, qsizetype offset);

} // namespace drills
