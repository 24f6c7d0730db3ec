#include "app/desktop/shell/place.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QStringList keys()
{
    return {u"today"_s, u"practice"_s, u"process"_s, u"progress"_s, u"library"_s, u"settings"_s};
}

} // namespace

QString keyOf(Place place)
{
    return keys().value(static_cast<qsizetype>(place));
}

std::optional<Place> placeOf(const QString &key)
{
    const qsizetype index = keys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<Place>(index));
}

} // namespace desktop
