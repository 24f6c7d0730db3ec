#pragma once

#include "drills/model/result.h"

#include <QString>

namespace storage {

/// The schema's number in the first page of a file, read as plain bytes; 0 for a file that is absent or empty.
/// Errors: StoreDamaged when it is no SQLite file or another program's.
drills::Result<int> headerVersion(const QString &file);

/// The same with what a log beside the file holds, of which SQLite is asked on a copy: nothing is changed or left
/// behind.
drills::Result<int> versionOfFile(const QString &file);

} // namespace storage
