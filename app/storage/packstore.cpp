#include "app/storage/packstore.h"

#include "app/storage/database.h"
#include "app/storage/payload.h"
#include "app/storage/sha256.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

/// A pack is published by the machine, not by a person.
QByteArray nobody()
{
    return QByteArray(16, '\0');
}

Result<void> keepBytes(Connection &connection, const PackRow &pack)
{
    const QByteArray sha256 = QByteArray::fromHex(pack.sha256.toLatin1());
    auto kept = connection.number(u"SELECT count(*) FROM pack WHERE sha256 = ?"_s, {sha256});
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept != 0)
        return {};
    return connection.run(u"INSERT INTO pack (sha256, pack_id, version, bytes) VALUES (?, ?, ?, ?)"_s,
                          {sha256, pack.id.value, pack.version, pack.bytes});
}

std::vector<PackRow> packsIn(const std::vector<Row> &rows)
{
    std::vector<PackRow> packs;
    for (const Row &row : rows)
        packs.push_back({.sha256 = QString::fromLatin1(row.bytes(0).toHex()),
                         .id = drills::PackId(row.text(1)),
                         .version = row.count(2),
                         .installed = row.number(3) != 0,
                         .bytes = row.bytes(4)});
    return packs;
}

} // namespace

PackStore::PackStore(Database &database) : m_database(database) {}

QString PackStore::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

Result<QString> PackStore::keep(const drills::PackId &id, int version, const QByteArray &bytes)
{
    const QString hash = hashOf(bytes);
    // Asked first without a transaction: kept already is the usual case, and possible in a store that is read only.
    if (this->bytes(hash))
        return hash;
    const PackRow pack{.sha256 = hash, .id = id, .version = version, .installed = false, .bytes = bytes};
    auto done = m_database.write([&] { return keepBytes(m_database.connection(), pack); });
    if (!done)
        return tl::unexpected(done.error());
    return hash;
}

Result<QString> PackStore::install(const drills::PackId &id, int version, const QByteArray &bytes)
{
    const QString hash = hashOf(bytes);
    const PackRow pack{.sha256 = hash, .id = id, .version = version, .installed = false, .bytes = bytes};
    return m_database.write([&]() -> Result<QString> {
        if (auto kept = keepBytes(m_database.connection(), pack); !kept)
            return tl::unexpected(kept.error());
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"pack"_s, id.value);
        payload.insert(u"version"_s, version);
        payload.insert(u"sha256"_s, hash);
        auto record = m_database.record(nobody(), RecordKind::PackPublished, payload);
        if (!record)
            return tl::unexpected(record.error());
        return hash;
    });
}

Result<void> PackStore::uninstall(const drills::PackId &id)
{
    return m_database.write([&]() -> Result<void> {
        auto inUse = m_database.connection().number(u"SELECT count(*) FROM pack_in_use WHERE pack_id = ?"_s,
                                                    {id.value});
        if (!inUse)
            return tl::unexpected(inUse.error());
        if (*inUse == 0)
            return drills::failure(ErrorCode::NotFound, u"pack "_s + id.value);
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"pack"_s, id.value);
        auto record = m_database.record(nobody(), RecordKind::PackWithdrawn, payload);
        return record ? Result<void>() : Result<void>(tl::unexpected(record.error()));
    });
}

Result<std::vector<PackRow>> PackStore::installed()
{
    auto rows = m_database.connection().rows(
        u"SELECT p.sha256, p.pack_id, p.version, 1, p.bytes FROM pack_in_use AS u JOIN pack AS p USING (sha256)"
        " ORDER BY u.record_key"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return packsIn(*rows);
}

Result<std::vector<PackRow>> PackStore::versions(const drills::PackId &id)
{
    auto rows = m_database.connection().rows(
        u"SELECT p.sha256, p.pack_id, p.version, EXISTS (SELECT 1 FROM pack_in_use AS u WHERE u.sha256 = p.sha256), "
        u"p.bytes"
        " FROM pack AS p WHERE p.pack_id = ? ORDER BY p.version DESC, p.pack_key DESC"_s,
        {id.value});
    if (!rows)
        return tl::unexpected(rows.error());
    return packsIn(*rows);
}

Result<QByteArray> PackStore::bytes(const QString &sha256)
{
    auto rows = m_database.connection().rows(u"SELECT bytes FROM pack WHERE sha256 = ?"_s,
                                             {QByteArray::fromHex(sha256.toLatin1())});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return drills::failure(ErrorCode::NotFound, u"pack "_s + sha256);
    return rows->front().bytes(0);
}

} // namespace storage
