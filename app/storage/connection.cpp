#include "app/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

/// SQLite's primary result codes; the extended ones add bits above the lowest eight.
ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::StoreLocked;
    case 8: // READONLY
        return ErrorCode::StoreReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::StoreDamaged;
    case 13: // FULL
        return ErrorCode::StoreFull;
    }
    return ErrorCode::StoreFailed;
}

tl::unexpected<drills::Error> failed(const QSqlError &error, const QString &what)
{
    return drills::failure(codeOf(error),
                           u"%1 [%2] %3"_s.arg(error.text().trimmed(), error.nativeErrorCode(), what.simplified()));
}

/// A null QString would be bound as NULL, which no column of ours means by an empty text.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QString(u""_s);
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Connection::Connection(const QString &file) : m_file(file)
{
    m_name = u"store-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16);
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, ConnectionMode mode)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(mode == ConnectionMode::Scratch ? u":memory:"_s : file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == ConnectionMode::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        return failed(database.lastError(), file);

    if (auto done = connection->setUp(mode); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<void> Connection::setUp(ConnectionMode mode)
{
    QStringList settings{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA recursive_triggers = ON"_s};
    if (mode != ConnectionMode::Scratch)
        settings.append(u"PRAGMA foreign_keys = ON"_s);
    if (mode == ConnectionMode::Write)
        settings.append({u"PRAGMA secure_delete = ON"_s, u"PRAGMA synchronous = FULL"_s});
    for (const QString &setting : std::as_const(settings)) {
        if (auto done = run(setting); !done)
            return done;
    }
    if (mode != ConnectionMode::Write)
        return {};

    auto journal = rows(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return tl::unexpected(journal.error());
    // A network folder may refuse; without the log a power cut could take what was reported as saved.
    if (journal->empty() || journal->front().text(0) != u"wal")
        return drills::failure(ErrorCode::StoreFailed, u"no write-ahead log possible for "_s + m_file);
    return {};
}

Result<void> Connection::execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return failed(query.lastError(), sql);
    return {};
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    return execute(query, sql, values);
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<Result<void>(const Row &)> &visit)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (auto done = execute(query, sql, values); !done)
        return done;
    const int columns = static_cast<int>(query.record().count());
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row.values.append(query.value(column));
        if (auto done = visit(row); !done)
            return done;
    }
    if (query.lastError().isValid())
        return failed(query.lastError(), sql);
    return {};
}

Result<std::vector<Row>> Connection::rows(const QString &sql, const QVariantList &values)
{
    std::vector<Row> rows;
    const auto keep = [&rows](const Row &row) -> Result<void> {
        rows.push_back(row);
        return {};
    };
    if (auto done = each(sql, values, keep); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    auto answer = rows(sql, values);
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->empty() ? 0 : answer->front().number(0);
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    if (auto done = run(sql, values); !done)
        return tl::unexpected(done.error());
    return number(u"SELECT last_insert_rowid()"_s);
}

Result<void> Connection::begin()
{
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<void> Connection::commit()
{
    return run(u"COMMIT"_s);
}

void Connection::rollback()
{
    static_cast<void>(run(u"ROLLBACK"_s));
}

} // namespace storage
