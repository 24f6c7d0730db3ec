#pragma once

#include "app/storage/connection.h"

namespace storage {

/// Writes a copy of the whole database to `target`, replacing it only after the copy was opened, checked and compared.
/// Errors: FileUnwritable when the target cannot be written, StoreFailed when the copy is not sound.
drills::Result<void> backUp(Connection &source, const QString &target);

} // namespace storage
