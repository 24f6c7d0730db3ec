#pragma once

#include "app/storage/connection.h"

namespace storage {

/// Brings the schema of a file up to what this program knows: the numbered files of `:/migrations`, in order.
class Migrator {
public:
    /// SQLite's application_id of a store: "LKST".
    static constexpr qint64 applicationId = 0x4c4b5354;

    /// `file` names the copy that is made first; without it none is made.
    explicit Migrator(Connection &connection, QString file = {});

    /// The number of the last migration known.
    static int newest();
    /// Each migration in one transaction, after a verified copy `<file>.before-NNNN.sqlite` if there is something to
    /// lose. Errors: StoreNewer, StoreDamaged (another program's file), StoreFailed.
    drills::Result<void> migrate();

private:
    drills::Result<int> version();
    drills::Result<void> keepCopy(int next);
    drills::Result<void> apply(int number);
    drills::Result<void> runScript(int number);

    Connection &m_connection;
    QString m_file;
};

} // namespace storage
