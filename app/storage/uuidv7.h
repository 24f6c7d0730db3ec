#pragma once

#include "drills/environment/clock.h"
#include "drills/environment/randomsource.h"

#include <QByteArray>
#include <QString>

namespace storage {

/// The 16 bytes of a UUID in its 36-character lower-case form; empty when it is none.
QByteArray uuidBytes(const QString &text);
/// The reverse; the bytes must be 16.
QString uuidText(const QByteArray &bytes);

/// Makes UUIDs of version 7 (RFC 9562 §5.7) that always grow, whatever the wall clock does.
class UuidV7 {
public:
    UuidV7(const drills::Clock &clock, drills::EntropySource &entropy);

    /// Everything made from now on is above this id (16 bytes).
    void startAfter(const QByteArray &newest);
    /// 16 bytes.
    QByteArray next();

private:
    const drills::Clock &m_clock;
    drills::EntropySource &m_entropy;
    qint64 m_ms = 0;
    int m_counter = 0;
};

} // namespace storage
