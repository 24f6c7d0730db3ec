#pragma once

#include "app/storage/connection.h"
#include "app/storage/recordchain.h"
#include "app/storage/uuidv7.h"

#include <QJsonObject>

namespace storage {

enum class Access { ReadWrite, ReadOnly };

/// An open store as its store classes see it: the connection, the chain, and the clock and chance from outside.
class Database {
public:
    /// The connection has the present schema. When it may be written, the id of this device is made if there is none
    /// yet.
    static drills::Result<std::unique_ptr<Database>> open(Connection &connection, Access access,
                                                          const drills::Clock &clock, drills::EntropySource &entropy);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] drills::Instant now() const { return m_clock.now(); }
    /// 16 bytes that nobody can foretell.
    QByteArray salt();
    /// A new UUIDv7, 16 bytes, above all before.
    QByteArray newId() { return m_ids.next(); }

    /// Within `write`: chains a record and brings the projections up to it. Returns its key.
    drills::Result<qint64> record(const QByteArray &author, RecordKind kind, const QJsonObject &payload);

    /// Runs `work` in one transaction: all of it is on the disk, or nothing. `work` returns a Result.
    template <typename Work>
    auto write(Work work) -> decltype(work())
    {
        if (isReadOnly())
            return drills::failure(drills::ErrorCode::StoreReadOnly);
        if (auto begun = m_connection.begin(); !begun)
            return tl::unexpected(begun.error());
        auto done = work();
        if (!done) {
            m_connection.rollback();
            return done;
        }
        if (auto committed = m_connection.commit(); !committed) {
            m_connection.rollback();
            return tl::unexpected(committed.error());
        }
        return done;
    }

private:
    Database(Connection &connection, Access access, const drills::Clock &clock, drills::EntropySource &entropy);
    drills::Result<void> findDevice();
    drills::Result<void> seedIds();

    Connection &m_connection;
    Access m_access;
    const drills::Clock &m_clock;
    drills::EntropySource &m_entropy;
    UuidV7 m_ids;
    QByteArray m_device;
};

} // namespace storage
