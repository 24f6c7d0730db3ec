#pragma once

#include "drills/packfile/packreader.h"
#include "drills/packfile/schemawords.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace drills {

/// Holds a text against a JSON schema (draft 7) and tells each fault once, at its own place.
class SchemaCheck {
public:
    /// `schema` uses neither `pattern` nor combinations of schemas. One that cannot be read is told by faults().
    explicit SchemaCheck(const QByteArray &schema);
    ~SchemaCheck();
    SchemaCheck(const SchemaCheck &) = delete;
    SchemaCheck &operator=(const SchemaCheck &) = delete;

    /// Members of the same name and nesting beyond the limits must have been ruled out before.
    [[nodiscard]] std::vector<PackFault> faults(const QJsonObject &json) const;

private:
    class Compiled;

    std::unique_ptr<Compiled> m_compiled;
    SchemaWords m_words;
};

} // namespace drills
