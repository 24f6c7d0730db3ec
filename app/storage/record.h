#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace storage {

/// What a record tells of; its name is stored.
enum class RecordKind {
    AttemptBegun,
    AttemptEvents,
    AttemptEnded,
    Ruling,
    RecallTakenBack,
    WeightsFitted,
    PackPublished,
    PackWithdrawn,
    PersonAdded,
};

QString nameOf(RecordKind kind);
std::optional<RecordKind> recordKindNamed(const QString &name);

/// One link of a chain (docs/event-log.md).
struct Record {
    /// Its place among all records of this file, in the order they arrived.
    qint64 key = 0;
    QByteArray id;
    QByteArray author;
    QByteArray device;
    /// 1, 2, 3 … for each author and device.
    qint64 seq = 0;
    QString kind;
    QByteArray payload;
    QByteArray prevHash;
    QByteArray hash;
};

/// What `hash` has to be.
QByteArray hashOf(const Record &record);

} // namespace storage
