#include "drills/packfile/schemafaults.h"

#include <QJsonArray>

#include <string_view>

using namespace Qt::StringLiterals;

namespace drills {

void SchemaFaults::add(const std::vector<std::string> &context, const std::string &message)
{
    const std::string_view text = message;
    // Said again at every level around a fault.
    if (text.starts_with("Failed to validate"))
        return;
    const Found found = find(context);
    if (text.starts_with("Missing required property"))
        return addMissing(found);
    if (text.starts_with("Object contains a property"))
        return addUnknown(found);
    const bool wrongType = text.starts_with("Value type");
    addOnce(found.at, description(found.value, wrongType), SchemaWords::expectation(found.node));
}

SchemaFaults::Found SchemaFaults::find(const std::vector<std::string> &context) const
{
    Found found{{}, m_json, m_words.root()};
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string &bracketed = context[i];
        const QString name = QString::fromStdString(bracketed.substr(1, bracketed.size() - 2));
        if (found.value.isArray()) {
            const int index = name.toInt();
            found = {found.at / index, found.value[index], m_words.forElement(found.node)};
        } else {
            found = {found.at / name, found.value[name], m_words.forMember(found.node, name)};
        }
    }
    return found;
}

/// The validator tells one missing member at a time, each with the whole object as its place.
void SchemaFaults::addMissing(const Found &object)
{
    const QJsonArray required = object.node["required"_L1].toArray();
    for (const QJsonValue value : required) {
        const QString name = value.toString();
        if (object.value[name].isUndefined()) {
            const QString expected = SchemaWords::expectation(m_words.forMember(object.node, name));
            addOnce(object.at / name, u"is missing"_s, expected);
        }
    }
}

/// The validator tells only the first member that it does not know.
void SchemaFaults::addUnknown(const Found &object)
{
    const QJsonObject known = object.node["properties"_L1].toObject();
    const QString expected = u"one of "_s + known.keys().join(u", "_s);
    const QStringList names = object.value.toObject().keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            addOnce(object.at / name, u"is not known"_s, expected);
    }
}

void SchemaFaults::addOnce(const Pointer &at, const QString &wrong, const QString &expected)
{
    if (m_told.contains(at.text()))
        return;
    m_told.insert(at.text());
    m_faults.add(at, wrong, expected);
}

} // namespace drills
