#pragma once

#include "app/storage/connection.h"
#include "app/storage/record.h"

namespace storage {

/// Appends records to the chain of (author, this device) and reads them back.
class RecordChain {
public:
    RecordChain(Connection &connection, QByteArray device);

    /// Within a transaction. Returns the record as written, with its key and hash.
    drills::Result<Record> append(const QByteArray &id, const QByteArray &author, RecordKind kind,
                                  const QByteArray &payload);
    /// All records of the file as they arrived.
    static drills::Result<void> each(Connection &connection,
                                     const std::function<drills::Result<void>(const Record &)> &visit);

    [[nodiscard]] const QByteArray &device() const { return m_device; }

private:
    Connection &m_connection;
    QByteArray m_device;
};

} // namespace storage
