#include "drills/packfile/schemawords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr qsizetype quotedCharacters = 40;

QString quoted(const QString &text)
{
    const QString shown = text.size() > quotedCharacters ? text.left(quotedCharacters) + u'…' : text;
    return u'"' + shown + u'"';
}

QString valueWords(const QJsonValue &value)
{
    return value.isString() ? quoted(value.toString()) : QString::number(value.toDouble());
}

QString choices(const QJsonArray &values)
{
    QStringList names;
    for (const QJsonValue value : values)
        names.append(value.toString());
    return u"one of "_s + names.join(u", "_s);
}

QString typeWords(const QString &type)
{
    if (type == "string"_L1)
        return u"a text"_s;
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "array"_L1)
        return u"a list"_s;
    return type == "object"_L1 ? u"an object"_s : u"a number"_s;
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return value.toString().isEmpty() ? u"empty"_s : u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"missing"_s;
}

} // namespace

QJsonObject SchemaWords::forMember(const QJsonObject &node, const QString &name) const
{
    const QJsonObject members = node["properties"_L1].toObject();
    return resolved(members.contains(name) ? members[name] : node["additionalProperties"_L1]);
}

QJsonObject SchemaWords::forElement(const QJsonObject &node) const
{
    return resolved(node["items"_L1]);
}

QString SchemaWords::expectation(const QJsonObject &node)
{
    if (node.contains("description"_L1))
        return node["description"_L1].toString();
    if (node.contains("enum"_L1))
        return choices(node["enum"_L1].toArray());
    if (node.contains("const"_L1))
        return valueWords(node["const"_L1]);
    if (node["type"_L1] == "integer"_L1 && node.contains("minimum"_L1))
        return u"a whole number from %1 to %2"_s.arg(node["minimum"_L1].toInt()).arg(node["maximum"_L1].toInt());
    return typeWords(node["type"_L1].toString());
}

QJsonObject SchemaWords::resolved(const QJsonValue &node) const
{
    static constexpr auto definitions = "#/definitions/"_L1;
    const QString reference = node["$ref"_L1].toString();
    if (!reference.startsWith(definitions))
        return node.toObject();
    return m_schema["definitions"_L1][reference.mid(definitions.size())].toObject();
}

QString description(const QJsonValue &value, bool wrongType)
{
    if (wrongType || value.isBool() || value.isNull() || value.isObject())
        return u"is "_s + kindOf(value);
    if (value.isArray()) {
        const qsizetype size = value.toArray().size();
        return size == 0 ? u"is empty"_s : size == 1 ? u"has 1 element"_s : u"has %1 elements"_s.arg(size);
    }
    const QString text = value.toString();
    return value.isString() && text.isEmpty() ? u"is empty"_s : u"is "_s + valueWords(value);
}

} // namespace drills
