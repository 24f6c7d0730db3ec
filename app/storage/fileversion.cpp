#include "app/storage/fileversion.h"

#include "app/storage/connection.h"
#include "app/storage/migrator.h"
#include "app/storage/temporarycopy.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

// https://www.sqlite.org/fileformat.html §1.3
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

} // namespace

Result<int> headerVersion(const QString &file)
{
    QFile source(file);
    if (!source.exists() || source.size() == 0)
        return 0;
    if (!source.open(QFile::ReadOnly))
        return drills::failure(ErrorCode::FileUnreadable, source.errorString());
    const QByteArray header = source.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return drills::failure(ErrorCode::StoreDamaged, u"no SQLite file: "_s + file);
    const auto application = qFromBigEndian<qint32>(header.constData() + applicationIdAt);
    if (application != 0 && application != Migrator::applicationId)
        return drills::failure(ErrorCode::StoreDamaged, u"another program's file: "_s + file);
    return qFromBigEndian<qint32>(header.constData() + userVersionAt);
}

Result<int> versionOfFile(const QString &file)
{
    auto header = headerVersion(file);
    if (!header || *header > Migrator::newest() || QFileInfo(file + u"-wal"_s).size() == 0)
        return header;
    auto copy = copyStore(file);
    if (!copy)
        return tl::unexpected(copy.error());
    auto connection = Connection::open(copiedStore(**copy), ConnectionMode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    auto version = (*connection)->number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return static_cast<int>(*version);
}

} // namespace storage
