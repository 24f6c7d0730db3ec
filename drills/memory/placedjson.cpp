#include "drills/memory/placedjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace drills {

PlacedJson PlacedJson::member(const QString &name) const
{
    if (!m_value.isObject())
        reject(u"an object"_s);
    return {m_value.toObject().value(name), m_place + u'/' + name, m_fault};
}

std::vector<PlacedJson> PlacedJson::items() const
{
    if (!m_value.isArray())
        reject(u"a list"_s);
    const QJsonArray list = m_value.toArray();
    std::vector<PlacedJson> items;
    items.reserve(static_cast<size_t>(list.size()));
    for (qsizetype at = 0; at < list.size(); ++at)
        items.push_back({list.at(at), m_place + u'/' + QString::number(at), m_fault});
    return items;
}

QString PlacedJson::text() const
{
    if (!m_value.isString())
        reject(u"a text"_s);
    return m_value.toString();
}

bool PlacedJson::flag() const
{
    if (!m_value.isBool())
        reject(u"true or false"_s);
    return m_value.toBool();
}

double PlacedJson::number() const
{
    if (!m_value.isDouble())
        reject(u"a number"_s);
    return m_value.toDouble();
}

double PlacedJson::number(double least, double largest) const
{
    const double number = m_value.toDouble(least);
    if (m_value.isDouble() && number >= least && number <= largest)
        return number;
    reject(u"a number from %1 to %2"_s.arg(least, 0, 'g', 12).arg(largest, 0, 'g', 12));
    return least;
}

double PlacedJson::whole(double least, double largest) const
{
    const double whole = number(least, largest);
    if (whole != std::floor(whole))
        reject(u"a whole number"_s);
    return std::floor(whole);
}

std::vector<double> PlacedJson::numbers() const
{
    std::vector<double> numbers;
    for (const PlacedJson &item : items())
        numbers.push_back(item.number());
    return numbers;
}

void PlacedJson::reject(const QString &expected) const
{
    if (!m_fault->isEmpty())
        return;
    const QString place = m_place.isEmpty() ? u"/"_s : m_place;
    if (m_value.isUndefined())
        *m_fault = u"%1 is missing, expected %2"_s.arg(place, expected);
    else
        *m_fault = u"%1 is not as expected: %2"_s.arg(place, expected);
}

} // namespace drills
