#pragma once

#include "drills/model/result.h"

#include <QTemporaryDir>

#include <memory>

namespace storage {

/// Copies a store with its log into a folder that vanishes with the returned object.
/// Errors: FileUnreadable, FileUnwritable.
drills::Result<std::unique_ptr<QTemporaryDir>> copyStore(const QString &file);

/// The store in that folder.
QString copiedStore(const QTemporaryDir &folder);

} // namespace storage
