#pragma once

#include "app/storage/attemptstore.h"
#include "app/storage/connection.h"
#include "app/storage/packstore.h"
#include "app/storage/personstore.h"
#include "app/storage/progressstore.h"
#include "app/storage/reviewstore.h"
#include "app/storage/rulingstore.h"
#include "app/storage/store.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededentropy.h"

#include <QTemporaryDir>

namespace tests {

/// A store on a real file in a folder of its own.
class StoreFixture {
public:
    StoreFixture();

    [[nodiscard]] QString file() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    drills::Result<std::unique_ptr<storage::Store>> tryOpen(storage::OpenMode mode = storage::OpenMode::Write);

    /// Opens the store, closing it first if it is open.
    storage::Store &open();
    void close() { m_store.reset(); }
    [[nodiscard]] storage::Store &store() { return *m_store; }

    /// SQL behind the store's back, the store closed: without foreign keys, checks and the triggers of records.
    void tamper(const QStringList &statements);
    /// A second connection to the file, without the store's settings.
    [[nodiscard]] std::unique_ptr<storage::Connection> connect() const;

    drills::PersonId addPerson(const QString &name = QStringLiteral("Ada"));
    drills::AttemptId begin(const drills::PersonId &person);
    /// Begun, one turn of every kind of event, ended.
    drills::AttemptId wholeAttempt(const drills::PersonId &person);
    /// Something in every table.
    void fill();
    /// What `check` finds, each as `place: wrong`; an error reads as one finding.
    QStringList findings();

    FixedClock clock;
    SeededEntropy entropy;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tests
