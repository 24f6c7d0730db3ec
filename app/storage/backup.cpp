#include "app/storage/backup.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

constexpr qint64 chunk = 1 << 20;

drills::Result<QString> digest(Connection &connection)
{
    auto tables = connection.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    QStringList parts;
    for (const Row &table : *tables) {
        auto count = connection.number(u"SELECT count(*) FROM \"%1\""_s.arg(table.text(0)));
        if (!count)
            return tl::unexpected(count.error());
        parts.append(u"%1 %2"_s.arg(table.text(0)).arg(*count));
        if (table.text(0) != u"record")
            continue;
        auto head = connection.rows(u"SELECT hash FROM record ORDER BY record_key DESC LIMIT 1"_s);
        if (!head)
            return tl::unexpected(head.error());
        if (!head->empty())
            parts.append(QString::fromLatin1(head->front().bytes(0).toHex()));
    }
    return parts.join(u", "_s);
}

Result<void> verify(Connection &source, const QString &copyFile)
{
    auto copy = Connection::open(copyFile, ConnectionMode::Read);
    if (!copy)
        return tl::unexpected(copy.error());
    auto sound = (*copy)->rows(u"PRAGMA integrity_check"_s);
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->empty() || sound->front().text(0) != u"ok")
        return drills::failure(ErrorCode::StoreFailed, u"the copy is not sound: "_s + sound->front().text(0));
    auto here = digest(source);
    auto there = digest(**copy);
    if (!here || !there || *here != *there)
        return drills::failure(ErrorCode::StoreFailed, u"the copy differs"_s);
    return {};
}

/// QSaveFile brings the bytes to the disk before it renames.
Result<void> replace(const QString &part, const QString &target)
{
    QFile from(part);
    QSaveFile to(target);
    if (!from.open(QFile::ReadOnly))
        return drills::failure(ErrorCode::FileUnreadable, from.errorString());
    if (!to.open(QFile::WriteOnly))
        return drills::failure(ErrorCode::FileUnwritable, to.errorString());
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return drills::failure(ErrorCode::FileUnwritable, to.errorString());
    }
    if (!to.commit())
        return drills::failure(ErrorCode::FileUnwritable, to.errorString());
    return {};
}

Result<void> copyAndVerify(Connection &source, const QString &part, const QString &target)
{
    if (auto copied = source.run(u"VACUUM INTO ?"_s, {part}); !copied)
        return drills::failure(ErrorCode::FileUnwritable, copied.error().detail);
    if (auto verified = verify(source, part); !verified)
        return verified;
    return replace(part, target);
}

} // namespace

Result<void> backUp(Connection &source, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    auto done = copyAndVerify(source, part, target);
    QFile::remove(part);
    return done;
}

} // namespace storage
