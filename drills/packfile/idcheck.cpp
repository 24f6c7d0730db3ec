#include "drills/packfile/idcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

bool isValidId(QStringView id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

void checkId(const QString &id, const Pointer &at, FaultList &faults)
{
    if (!isValidId(id))
        faults.add(at, u"is \"%1\""_s.arg(id), u"an id of lower-case letters, digits, - and ."_s);
}

void IdSet::check(const QString &id, const Pointer &at, FaultList &faults)
{
    checkId(id, at, faults);
    checkOnce(id, at, faults);
}

void IdSet::checkOnce(const QString &id, const Pointer &at, FaultList &faults)
{
    if (m_ids.contains(id))
        faults.add(at, u"is \"%1\" once more"_s.arg(id), u"each only once"_s);
    m_ids.insert(id);
}

} // namespace drills
