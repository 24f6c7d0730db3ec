#include "app/storage/opening.h"

#include "app/storage/fileversion.h"
#include "app/storage/migrator.h"
#include "app/storage/temporarycopy.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

/// Looks before SQLite opens the file, which would already change it.
Result<void> refuseNewer(const QString &file)
{
    auto version = versionOfFile(file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > Migrator::newest())
        return drills::failure(ErrorCode::StoreNewer,
                               u"schema %1, known up to %2"_s.arg(*version).arg(Migrator::newest()));
    return {};
}

/// A copy that can be migrated and read, where the file itself cannot be touched.
Result<OpenedFile> openCopy(const QString &file)
{
    if (!QFileInfo::exists(file))
        return drills::failure(ErrorCode::StoreReadOnly, u"cannot be written, and there is no store yet: "_s + file);
    auto copy = copyStore(file);
    if (!copy)
        return tl::unexpected(copy.error());
    const QString copied = copiedStore(**copy);
    if (auto done = refuseNewer(copied); !done)
        return tl::unexpected(done.error());
    auto connection = Connection::open(copied, ConnectionMode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = Migrator(**connection).migrate(); !done)
        return tl::unexpected(done.error());
    if (auto done = (*connection)->run(u"PRAGMA query_only = ON"_s); !done)
        return tl::unexpected(done.error());
    return OpenedFile{nullptr, std::move(*copy), true, std::move(*connection)};
}

QString whoHolds(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return u"another program"_s;
    return u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host);
}

bool namesNobody(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &host, &program);
}

/// Whoever is killed between making a lock and writing its name into it leaves one that nobody would ever give back.
bool takeOverNameless(QLockFile &lock)
{
    // A living program writes its name at once.
    constexpr int patienceMs = 300;
    if (!namesNobody(lock))
        return false;
    if (lock.tryLock(patienceMs))
        return true;
    return namesNobody(lock) && QFile::remove(lock.fileName()) && lock.tryLock(0);
}

/// Errors: StoreReadOnly where a copy can help.
Result<std::unique_ptr<QLockFile>> takeLock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    // However old, a lock counts while its process lives; one whose process is gone is taken over.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || takeOverNameless(*lock))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return drills::failure(ErrorCode::StoreLocked, whoHolds(*lock));
    case QLockFile::PermissionError:
        return drills::failure(ErrorCode::StoreReadOnly, u"no lock file can be made beside "_s + file);
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return drills::failure(ErrorCode::StoreFailed, u"no lock file can be made beside "_s + file);
}

/// Opens the file itself. Errors: StoreReadOnly where a copy can help.
Result<OpenedFile> openInPlace(const QString &file)
{
    auto lock = takeLock(file);
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto done = refuseNewer(file); !done)
        return tl::unexpected(done.error());
    auto connection = Connection::open(file, ConnectionMode::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    // SQLite opens a write-protected file without a word and fails at the first write.
    if (auto done = (*connection)->begin(); !done)
        return tl::unexpected(done.error());
    (*connection)->rollback();
    if (auto done = Migrator(**connection, file).migrate(); !done)
        return tl::unexpected(done.error());
    return OpenedFile{std::move(*lock), nullptr, false, std::move(*connection)};
}

Result<OpenedFile> openToWrite(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto opened = openInPlace(file);
    if (!opened && opened.error().code == ErrorCode::StoreReadOnly)
        return openCopy(file);
    return opened;
}

/// Without the lock: another program may be writing meanwhile.
Result<OpenedFile> openToRead(const QString &file)
{
    if (!QFileInfo::exists(file))
        return drills::failure(ErrorCode::NotFound, file);
    auto header = headerVersion(file);
    if (!header)
        return tl::unexpected(header.error());
    if (*header > Migrator::newest())
        return drills::failure(ErrorCode::StoreNewer, u"schema %1"_s.arg(*header));
    auto connection = Connection::open(file, ConnectionMode::Read);
    if (!connection)
        return openCopy(file);
    auto version = (*connection)->number(u"PRAGMA user_version"_s);
    // The log of a write-protected folder cannot be read in place, and an older schema not be migrated there.
    if (!version || *version < Migrator::newest()) {
        connection->reset();
        return openCopy(file);
    }
    if (*version > Migrator::newest())
        return drills::failure(ErrorCode::StoreNewer, u"schema %1"_s.arg(*version));
    return OpenedFile{nullptr, nullptr, true, std::move(*connection)};
}

} // namespace

Result<OpenedFile> openFile(const QString &file, OpenMode mode)
{
    if (Migrator::newest() == 0)
        return drills::failure(ErrorCode::StoreFailed, u"the program was built without its migrations"_s);
    return mode == OpenMode::Write ? openToWrite(file) : openToRead(file);
}

} // namespace storage
