#pragma once

#include "app/storage/store.h"

#include <stop_token>

namespace storage {

/// SQLite's quick_check and the hash chain only, for every start. Takes as long as the file is large, so it has a
/// connection of its own: it may run in another thread beside the open store. Errors: those of the connection;
/// StoreFailed when it is stopped.
drills::Result<std::vector<StoreFinding>> quickCheck(const QString &file, const std::stop_token &stop = {});

} // namespace storage
