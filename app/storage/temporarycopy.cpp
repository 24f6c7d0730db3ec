#include "app/storage/temporarycopy.h"

#include <QFile>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QFile::ReadOnly))
        return drills::failure(ErrorCode::FileUnreadable, source.errorString());
    // Not QFile::copy, which would hand on the write protection.
    QFile target(to);
    if (!target.open(QFile::WriteOnly | QFile::NewOnly))
        return drills::failure(ErrorCode::FileUnwritable, target.errorString());
    constexpr qint64 chunk = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return drills::failure(ErrorCode::FileUnreadable, source.errorString());
        if (target.write(bytes) != bytes.size())
            return drills::failure(ErrorCode::FileUnwritable, target.errorString());
    }
    if (!target.flush())
        return drills::failure(ErrorCode::FileUnwritable, target.errorString());
    return {};
}

} // namespace

Result<std::unique_ptr<QTemporaryDir>> copyStore(const QString &file)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return drills::failure(ErrorCode::FileUnwritable, folder->errorString());
    // The log first: the file only ever takes over what the log holds.
    const QString log = file + u"-wal"_s;
    if (QFile::exists(log)) {
        if (auto done = copyFile(log, copiedStore(*folder) + u"-wal"_s); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = copyFile(file, copiedStore(*folder)); !done)
        return tl::unexpected(done.error());
    return folder;
}

QString copiedStore(const QTemporaryDir &folder)
{
    return folder.filePath(u"copy.sqlite"_s);
}

} // namespace storage
