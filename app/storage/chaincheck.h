#pragma once

#include "app/storage/connection.h"
#include "app/storage/record.h"
#include "app/storage/store.h"

#include <map>
#include <stop_token>

namespace storage {

/// Follows the chain of every author and device: no gap, every link, every hash.
class ChainCheck {
public:
    explicit ChainCheck(Connection &connection);

    /// Errors: also StoreFailed when it is stopped.
    drills::Result<std::vector<StoreFinding>> run(const std::stop_token &stop = {});

private:
    struct Head {
        qint64 seq = 0;
        QByteArray hash = QByteArray(32, '\0');
        QByteArray id;
    };

    void look(const Record &record);
    drills::Result<void> lookAtDevice();
    void find(const Record &record, const QString &wrong);

    Connection &m_connection;
    std::map<QByteArray, Head> m_heads;
    std::vector<StoreFinding> m_findings;
};

} // namespace storage
