#pragma once

#include "app/storage/connection.h"
#include "app/storage/record.h"

#include <QJsonObject>

namespace storage {

/// Writes what follows from a record into the tables that are asked: attempt, attempt_step, step_day and the like.
/// A function of the records alone, so that the tables can be made anew and compared at any time.
class Projector {
public:
    explicit Projector(Connection &connection);

    /// Within a transaction, record after record. Errors: StoreDamaged when the payload makes no sense.
    drills::Result<void> apply(const Record &record);
    /// Empties the tables; within a transaction that fills them again.
    drills::Result<void> clear();
    /// The tables with the columns that name a row.
    struct Table {
        QString name;
        QStringList key;
    };
    static std::vector<Table> tables();

private:
    drills::Result<void> attemptBegun(const Record &record, const QJsonObject &payload);
    drills::Result<qint64> attemptGoesOn(const Record &record, const QJsonObject &payload);
    drills::Result<void> attemptEnded(const Record &record, const QJsonObject &payload);
    drills::Result<void> steps(qint64 attemptKey, const QJsonObject &figures);
    drills::Result<void> stepDay(const Row &attempt, const QJsonObject &step);
    /// Rows for the events of one record of an attempt.
    drills::Result<void> events(const Record &record, const QJsonObject &payload, qint64 attemptKey);
    drills::Result<void> recalled(const Record &record, int place, const QJsonObject &event, const Row &attempt);
    drills::Result<void> recallTakenBack(const Record &record, const QJsonObject &payload);
    drills::Result<void> weightsFitted(const Record &record, const QJsonObject &payload);
    drills::Result<void> ruling(const Record &record, const QJsonObject &payload);

    Connection &m_connection;
};

} // namespace storage
