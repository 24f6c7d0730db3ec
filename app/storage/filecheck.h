#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

namespace storage {

/// What SQLite's own `quick_check` or `integrity_check` finds.
drills::Result<std::vector<StoreFinding>> askSqlite(Connection &connection, const QString &pragma);

/// Adds what one part of a check found. Damage that keeps it from its end is the finding itself; other errors are
/// handed on.
drills::Result<void> gather(std::vector<StoreFinding> &all, const QString &place,
                            drills::Result<std::vector<StoreFinding>> found);

} // namespace storage
