#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace drills {

/// Each element of a list as `convert` makes it; nothing where the value is no list.
template <typename Convert>
auto converted(const QJsonValue &list, Convert convert)
{
    std::vector<decltype(convert(QJsonValue()))> values;
    const QJsonArray elements = list.toArray();
    values.reserve(static_cast<std::size_t>(elements.size()));
    for (const QJsonValue element : elements)
        values.push_back(convert(element));
    return values;
}

template <typename Id>
std::vector<Id> ids(const QJsonValue &list)
{
    return converted(list, [](const QJsonValue &element) { return Id(element.toString()); });
}

inline QStringList texts(const QJsonValue &list)
{
    QStringList all;
    const QJsonArray elements = list.toArray();
    for (const QJsonValue element : elements)
        all.append(element.toString());
    return all;
}

} // namespace drills
