#include "tests/support/jsonedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tests {

namespace {

/// Documents must be lists or objects; any value can stand in a list.
QJsonValue parsed(const QByteArray &value)
{
    return QJsonDocument::fromJson('[' + value + ']').array().at(0);
}

QJsonValue changed(const QJsonValue &container, QStringList path, const QByteArray &value)
{
    if (path.isEmpty())
        return parsed(value);
    const QString name = path.takeFirst();
    const bool remove = path.isEmpty() && value.isEmpty();
    if (container.isArray()) {
        QJsonArray elements = container.toArray();
        const int index = name.toInt();
        if (remove)
            elements.removeAt(index);
        else if (index < elements.size())
            elements[index] = changed(elements[index], path, value);
        else
            elements.append(changed({}, path, value));
        return elements;
    }
    QJsonObject members = container.toObject();
    if (remove)
        members.remove(name);
    else
        members[name] = changed(members[name], path, value);
    return members;
}

} // namespace

QByteArray withChange(const QByteArray &json, const QString &pointer, const QByteArray &value)
{
    QStringList path = pointer.split(u'/').mid(1);
    path.replaceInStrings(QStringLiteral("~1"), QStringLiteral("/"));
    path.replaceInStrings(QStringLiteral("~0"), QStringLiteral("~"));
    const QJsonValue edited = changed(QJsonDocument::fromJson(json).object(), path, value);
    return QJsonDocument(edited.toObject()).toJson();
}

} // namespace tests
