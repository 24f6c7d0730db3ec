#include "drills/packfile/pointer.h"

namespace drills {

Pointer Pointer::operator/(QStringView member) const
{
    return Pointer(m_text + u'/' + escaped(member));
}

QString Pointer::escaped(QStringView member)
{
    QString text = member.toString();
    // Tildes first, or those of `~1` would be escaped again.
    text.replace(u'~', QStringLiteral("~0"));
    text.replace(u'/', QStringLiteral("~1"));
    return text;
}

} // namespace drills
