#pragma once

#include "drills/packfile/faultlist.h"
#include "drills/packfile/schemawords.h"

#include <QJsonObject>
#include <QSet>

#include <string>
#include <vector>

namespace drills {

/// Puts what the validator reports into plain words at the right place, each place once.
class SchemaFaults {
public:
    /// Both are kept as references.
    SchemaFaults(const SchemaWords &words, const QJsonObject &json) : m_words(words), m_json(json) {}

    /// `context` is the way to the value in the validator's form: `<root>`, `[member]`, `[0]`.
    void add(const std::vector<std::string> &context, const std::string &message);
    [[nodiscard]] std::vector<PackFault> take() { return m_faults.take(); }

private:
    /// A value of the text with its place and what the schema says of it.
    struct Found {
        Pointer at;
        QJsonValue value;
        QJsonObject node;
    };

    [[nodiscard]] Found find(const std::vector<std::string> &context) const;
    void addMissing(const Found &object);
    void addUnknown(const Found &object);
    void addOnce(const Pointer &at, const QString &wrong, const QString &expected);

    const SchemaWords &m_words;
    const QJsonObject &m_json;
    QSet<QString> m_told;
    FaultList m_faults;
};

} // namespace drills
