#include "app/storage/database.h"

#include "app/storage/payload.h"
#include "app/storage/projector.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

Database::Database(Connection &connection, Access access, const drills::Clock &clock, drills::EntropySource &entropy)
    : m_connection(connection), m_access(access), m_clock(clock), m_entropy(entropy), m_ids(clock, entropy)
{
}

Result<std::unique_ptr<Database>> Database::open(Connection &connection, Access access, const drills::Clock &clock,
                                                 drills::EntropySource &entropy)
{
    std::unique_ptr<Database> database(new Database(connection, access, clock, entropy));
    if (access == Access::ReadOnly)
        return database;
    if (auto done = database->findDevice(); !done)
        return tl::unexpected(done.error());
    if (auto done = database->seedIds(); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::findDevice()
{
    auto stored = m_connection.rows(u"SELECT value FROM meta WHERE name = 'device'"_s);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->empty()) {
        m_device = stored->front().bytes(0);
        return {};
    }
    m_device = m_ids.next();
    return write(
        [this] { return m_connection.run(u"INSERT INTO meta (name, value) VALUES ('device', ?)"_s, {m_device}); });
}

Result<void> Database::seedIds()
{
    // Only this device's own: another one's clock may be years ahead.
    auto newest = m_connection.rows(u"SELECT max(record_id) FROM record WHERE device = ?"_s, {m_device});
    if (!newest)
        return tl::unexpected(newest.error());
    if (!newest->front().isNull(0))
        m_ids.startAfter(newest->front().bytes(0));
    return {};
}

QByteArray Database::salt()
{
    const std::array<quint8, 16> bytes = m_entropy.bytes16();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

Result<qint64> Database::record(const QByteArray &author, RecordKind kind, const QJsonObject &payload)
{
    auto record = RecordChain(m_connection, m_device).append(m_ids.next(), author, kind, canonical(payload));
    if (!record)
        return tl::unexpected(record.error());
    if (auto done = Projector(m_connection).apply(*record); !done)
        return tl::unexpected(done.error());
    return record->key;
}

} // namespace storage
