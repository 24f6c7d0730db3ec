#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace drills {

/// Knows a schema's nodes by the places in a text, and says in plain words what each of them wants.
class SchemaWords {
public:
    SchemaWords() = default;
    explicit SchemaWords(QJsonObject schema) : m_schema(std::move(schema)) {}

    /// The node for the whole text.
    [[nodiscard]] QJsonObject root() const { return m_schema; }
    /// Empty where the schema says nothing of it.
    [[nodiscard]] QJsonObject forMember(const QJsonObject &node, const QString &name) const;
    [[nodiscard]] QJsonObject forElement(const QJsonObject &node) const;
    /// For instance "a whole number from 1 to 3600".
    [[nodiscard]] static QString expectation(const QJsonObject &node);

private:
    [[nodiscard]] QJsonObject resolved(const QJsonValue &node) const;

    QJsonObject m_schema;
};

/// What a value is, as the end of a sentence: "is a number", "is empty", `is "selling"`.
QString description(const QJsonValue &value, bool wrongType);

} // namespace drills
