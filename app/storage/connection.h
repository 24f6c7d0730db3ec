#pragma once

#include "app/storage/row.h"
#include "drills/model/result.h"

#include <functional>
#include <memory>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace storage {

/// Write and Read open a file; Scratch is a database in memory, without foreign keys, to compare with.
enum class ConnectionMode { Write, Read, Scratch };

/// One connection to SQLite with the settings that the store relies on. All SQL of the program runs through it.
///
/// Errors of every function: StoreFull, StoreLocked (busy for five seconds), StoreReadOnly, StoreDamaged, StoreFailed.
class Connection {
public:
    static drills::Result<std::unique_ptr<Connection>> open(const QString &file, ConnectionMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One statement. Null strings and byte arrays are bound as empty ones; NULL is an invalid QVariant.
    drills::Result<void> run(const QString &sql, const QVariantList &values = {});
    drills::Result<std::vector<Row>> rows(const QString &sql, const QVariantList &values = {});
    /// Row by row, for what may not fit into memory; stops at the first error of `visit`.
    drills::Result<void> each(const QString &sql, const QVariantList &values,
                              const std::function<drills::Result<void>(const Row &)> &visit);
    /// The first column of the first row; 0 when there is none.
    drills::Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// The key of the row inserted last.
    drills::Result<qint64> insert(const QString &sql, const QVariantList &values);

    /// Takes the write lock at once, so that nothing fails half way for want of it.
    drills::Result<void> begin();
    drills::Result<void> commit();
    /// Never fails: SQLite may have rolled back already.
    void rollback();

private:
    explicit Connection(const QString &file);
    drills::Result<void> setUp(ConnectionMode mode);
    drills::Result<void> execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const;

    QString m_file;
    QString m_name;
};

} // namespace storage
