#include "app/storage/contentcheck.h"

#include "app/storage/attemptlog.h"
#include "app/storage/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

ContentCheck::ContentCheck(Connection &connection) : m_connection(connection) {}

Result<std::vector<StoreFinding>> ContentCheck::run()
{
    if (auto done = lookAtTexts(); !done)
        return tl::unexpected(done.error());
    if (auto done = lookAtPacks(); !done)
        return tl::unexpected(done.error());
    return std::move(m_findings);
}

Result<void> ContentCheck::lookAtTexts()
{
    const auto look = [this](const Row &row) -> Result<void> {
        lookAtText(row);
        return {};
    };
    return m_connection.each(u"SELECT t.record_key, t.n, t.salt, t.text, r.payload FROM answer_text AS t LEFT JOIN "
                             u"record AS r USING (record_key)"
                             " ORDER BY t.record_key, t.n"_s,
                             {}, look);
}

void ContentCheck::lookAtText(const Row &row)
{
    const QJsonArray hashes = QJsonDocument::fromJson(row.bytes(4)).object().value(u"texts"_s).toArray();
    const qint64 n = row.number(1);
    const QString place = u"answer_text %1/%2"_s.arg(row.number(0)).arg(n);
    if (n < 0 || n >= hashes.size())
        m_findings.push_back({place, u"the record knows no such text"_s});
    else if (hashes.at(n).toString() != textHash(row.bytes(2), row.bytes(3)))
        m_findings.push_back({place, u"salt and text do not match the hash in the record"_s});
}

Result<void> ContentCheck::lookAtPacks()
{
    const auto look = [this](const Row &row) -> Result<void> {
        lookAtPack(row);
        return {};
    };
    if (auto done = m_connection.each(u"SELECT pack_key, sha256, pack_id, version, bytes FROM pack"_s, {}, look); !done)
        return done;

    const auto lookAtPublished = [this](const Row &row) -> Result<void> {
        m_findings.push_back(
            {u"pack %1"_s.arg(row.number(0)), u"id or version differ from record %1"_s.arg(row.number(1))});
        return {};
    };
    return m_connection.each(
        u"SELECT p.pack_key, r.record_key FROM record AS r JOIN pack AS p"
        " ON lower(hex(p.sha256)) = json_extract(CAST(r.payload AS TEXT), '$.sha256')"
        " WHERE r.kind = 'pack-published' AND (p.pack_id <> json_extract(CAST(r.payload AS TEXT), '$.pack')"
        " OR p.version <> json_extract(CAST(r.payload AS TEXT), '$.version'))"_s,
        {}, lookAtPublished);
}

void ContentCheck::lookAtPack(const Row &row)
{
    const QString place = u"pack %1"_s.arg(row.number(0));
    if (sha256(row.bytes(4)) != row.bytes(1))
        m_findings.push_back({place, u"sha256 does not match the bytes"_s});
    // A built-in pack that was only kept has no record; what it says of itself is the only witness.
    const QJsonObject pack = QJsonDocument::fromJson(row.bytes(4)).object();
    if (pack.contains(u"id"_s) && pack.value(u"id"_s).toString() != row.text(2))
        m_findings.push_back({place, u"pack_id is not the id in the pack"_s});
    if (pack.contains(u"version"_s) && pack.value(u"version"_s).toInteger() != row.number(3))
        m_findings.push_back({place, u"version is not the one in the pack"_s});
}

} // namespace storage
