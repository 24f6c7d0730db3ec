#include "drills/packfile/fileorder.h"

#include "drills/packfile/jsonscan.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

QString containerOf(const QString &pointer)
{
    return pointer.left(std::max<qsizetype>(pointer.lastIndexOf(u'/'), 0));
}

/// Notes where the wanted places are.
class PlaceVisitor : public JsonVisitor {
public:
    void want(const QString &pointer)
    {
        QString at = pointer == u"/"_s ? QString() : pointer;
        while (!m_offsets.contains(at)) {
            m_offsets.insert(at, -1);
            at = containerOf(at);
        }
    }

    bool visit(const QString &pointer, const JsonItem &item) override
    {
        if (const auto wanted = m_offsets.find(pointer); wanted != m_offsets.end())
            *wanted = item.offset;
        return true;
    }

    [[nodiscard]] qsizetype offset(const QString &pointer) const
    {
        QString at = pointer;
        qsizetype found = m_offsets.value(at, -1);
        while (found < 0 && !at.isEmpty()) {
            at = containerOf(at);
            found = m_offsets.value(at, -1);
        }
        return found;
    }

private:
    QHash<QString, qsizetype> m_offsets;
};

} // namespace

std::vector<PackFault> inFileOrder(std::vector<PackFault> faults, const QByteArray &json)
{
    PlaceVisitor places;
    for (const PackFault &fault : faults)
        places.want(fault.pointer);
    JsonScan(json).run(places);
    std::ranges::stable_sort(faults, {}, [&](const PackFault &fault) { return places.offset(fault.pointer); });
    return faults;
}

} // namespace drills
