#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace storage {

/// A store's file, opened with its present schema, and what has to live as long as it.
struct OpenedFile {
    std::unique_ptr<QLockFile> lock;
    /// Holds the copy that is shown where the folder cannot be written.
    std::unique_ptr<QTemporaryDir> copy;
    bool isReadOnly = false;
    // Last, so that it is closed before the lock is given back and the copy is removed.
    std::unique_ptr<Connection> connection;
};

/// Errors as of `Store::open`.
drills::Result<OpenedFile> openFile(const QString &file, OpenMode mode);

} // namespace storage
