#include "drills/model/memberreader.h"

#include <limits>

namespace drills {

MemberReader::MemberReader(QJsonObject object) : m_object(std::move(object)) {}

void MemberReader::reject(const QString &member)
{
    if (m_wrong.isEmpty())
        m_wrong = member;
}

QString MemberReader::text(const QString &member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isString())
        reject(member);
    return value.toString();
}

QStringList MemberReader::texts(const QString &member)
{
    QStringList texts;
    const QJsonArray list = array(member);
    for (const auto &value : list) {
        if (!value.isString())
            reject(member);
        texts.append(value.toString());
    }
    return texts;
}

qint64 MemberReader::number(const QString &member, qint64 lowest, qint64 highest)
{
    // Two defaults tell a fraction or another type from a number that happens to equal the default.
    const QJsonValue value = m_object.value(member);
    const qint64 number = value.toInteger(lowest);
    if (number != value.toInteger(highest) || number < lowest || number > highest) {
        reject(member);
        return lowest;
    }
    return number;
}

int MemberReader::count(const QString &member)
{
    return static_cast<int>(number(member, 0, std::numeric_limits<int>::max()));
}

int MemberReader::balance(const QString &member)
{
    return static_cast<int>(number(member, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

bool MemberReader::flag(const QString &member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isBool())
        reject(member);
    return value.toBool();
}

Milliseconds MemberReader::milliseconds(const QString &member)
{
    // Up to what a double holds exactly, as other readers of JSON would see it.
    constexpr qint64 most = 9'007'199'254'740'991;
    return Milliseconds(number(member, 0, most));
}

QJsonArray MemberReader::array(const QString &member)
{
    const QJsonValue value = m_object.value(member);
    if (!value.isArray())
        reject(member);
    return value.toArray();
}

} // namespace drills
