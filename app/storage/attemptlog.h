#pragma once

#include "app/storage/database.h"
#include "drills/model/event.h"

namespace storage {

/// An attempt as the store classes need it before they write to it.
struct KnownAttempt {
    qint64 key = 0;
    QByteArray person;
    bool ended = false;
};

/// The records of attempts: events to payloads and back, with the typed texts beside the chain.
class AttemptLog {
public:
    explicit AttemptLog(Database &database);

    /// Errors: NotFound.
    drills::Result<KnownAttempt> find(const drills::AttemptId &attempt);
    /// Within a transaction: chains one record. `more` holds the members that only this kind has.
    drills::Result<void> write(const QByteArray &author, RecordKind kind, const QJsonObject &more,
                               const std::vector<drills::Event> &events);
    /// All events so far. Errors: StoreDamaged.
    drills::Result<std::vector<drills::Event>> read(qint64 attemptKey);

private:
    drills::Result<void> readRecord(const Row &record, std::vector<drills::Event> &events);
    drills::Result<QStringList> texts(qint64 recordKey);

    Database &m_database;
};

/// What stands in a payload for a typed text: lower-case hex of SHA-256(salt ‖ UTF-8).
QString textHash(const QByteArray &salt, const QByteArray &utf8);

} // namespace storage
