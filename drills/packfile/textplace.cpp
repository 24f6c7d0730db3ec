#include "drills/packfile/textplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

QString placeInText(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp(offset, qsizetype{0}, text.size()));
    const auto lines = std::ranges::count(before, '\n');
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size();
    return u"line %1, column %2"_s.arg(lines + 1).arg(column + 1);
}

} // namespace drills
