#include "app/storage/migrator.h"

#include "app/storage/backup.h"
#include "app/storage/sqlscript.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

QString numbered(int number)
{
    return u"%1"_s.arg(number, 4, 10, QChar(u'0'));
}

} // namespace

Migrator::Migrator(Connection &connection, QString file) : m_connection(connection), m_file(std::move(file)) {}

int Migrator::newest()
{
    const QStringList files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files.isEmpty() ? 0 : QStringView(files.last()).first(4).toInt();
}

Result<void> Migrator::migrate()
{
    auto present = version();
    if (!present)
        return tl::unexpected(present.error());
    if (*present > newest())
        return drills::failure(ErrorCode::StoreNewer, u"schema %1, known up to %2"_s.arg(*present).arg(newest()));
    auto tables = m_connection.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool isNew = *tables == 0;
    for (int number = *present + 1; number <= newest(); ++number) {
        if (auto done = isNew ? Result<void>() : keepCopy(number); !done)
            return done;
        if (auto done = apply(number); !done)
            return done;
    }
    return {};
}

Result<int> Migrator::version()
{
    auto application = m_connection.number(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    auto tables = m_connection.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool isNew = *application == 0 && *tables == 0;
    if (*application != applicationId && !isNew)
        return drills::failure(ErrorCode::StoreDamaged, u"not a Lockstep store: application_id %1"_s.arg(*application));
    auto number = m_connection.number(u"PRAGMA user_version"_s);
    if (!number)
        return tl::unexpected(number.error());
    return static_cast<int>(*number);
}

Result<void> Migrator::keepCopy(int next)
{
    if (m_file.isEmpty())
        return {};
    return backUp(m_connection, m_file + u".before-"_s + numbered(next) + u".sqlite"_s);
}

Result<void> Migrator::apply(int number)
{
    if (auto done = m_connection.begin(); !done)
        return done;
    auto done = runScript(number);
    if (done)
        done = m_connection.commit();
    if (!done)
        m_connection.rollback();
    return done;
}

Result<void> Migrator::runScript(int number)
{
    const QDir folder(u":/migrations"_s);
    const QStringList found = folder.entryList({numbered(number) + u"_*.sql"_s}, QDir::Files);
    QFile file(folder.filePath(found.value(0)));
    if (found.size() != 1 || !file.open(QFile::ReadOnly))
        return drills::failure(ErrorCode::StoreFailed, u"no migration "_s + numbered(number));
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    statements.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    statements.append(u"PRAGMA user_version = %1"_s.arg(number));
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = m_connection.run(statement); !done)
            return done;
    }
    return {};
}

} // namespace storage
