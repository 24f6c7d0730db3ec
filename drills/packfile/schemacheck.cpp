#include "drills/packfile/schemacheck.h"

#include "drills/packfile/pointer.h"
#include "drills/packfile/schemafaults.h"

#include <QJsonDocument>

// gcc 12 takes a text put together by valijson for one that overlaps itself.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wrestrict"
#endif
// Without this valijson ends the program where it would throw.
#ifndef VALIJSON_USE_EXCEPTIONS
#define VALIJSON_USE_EXCEPTIONS 1
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <exception>

using namespace Qt::StringLiterals;

namespace drills {

class SchemaCheck::Compiled {
public:
    explicit Compiled(const QJsonObject &schema)
    {
        try {
            valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
            parser.populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(schema)), m_schema);
            m_usable = !schema.isEmpty();
        } catch (const std::exception &) {
            m_usable = false;
        }
    }

    /// False if the schema itself could not be used. Its errors are none when the text keeps to it.
    bool validate(const QJsonObject &json, valijson::ValidationResults &results) const
    {
        if (!m_usable)
            return false;
        try {
            const valijson::adapters::QtJsonAdapter text{QJsonValue(json)};
            valijson::Validator validator;
            // Without gathering results it is several times faster, and nearly every pack keeps to the schema.
            if (!validator.validate(m_schema, text, nullptr))
                validator.validate(m_schema, text, &results);
            return true;
        } catch (const std::exception &) {
            return false;
        }
    }

private:
    valijson::Schema m_schema;
    bool m_usable = false;
};

SchemaCheck::SchemaCheck(const QByteArray &schema) : m_words(QJsonDocument::fromJson(schema).object())
{
    m_compiled = std::make_unique<Compiled>(m_words.root());
}

SchemaCheck::~SchemaCheck() = default;

std::vector<PackFault> SchemaCheck::faults(const QJsonObject &json) const
{
    valijson::ValidationResults results;
    if (!m_compiled->validate(json, results))
        return {{u"/"_s, u"cannot be checked"_s, u"a schema that can be used"_s}};
    SchemaFaults faults(m_words, json);
    for (const valijson::ValidationResults::Error &error : results)
        faults.add(error.context, error.description);
    return faults.take();
}

} // namespace drills
