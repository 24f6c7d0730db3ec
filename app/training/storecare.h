#pragma once

#include "app/training/workspace.h"

namespace training {

/// Something that is wrong with the store: where, and what.
struct CareFinding {
    QString place;
    QString wrong;
};

/// Integrity, hash chain, texts and packs against their hashes, every projected column against its payload. Empty means
/// sound. Errors: those of the store.
drills::Result<std::vector<CareFinding>> checkStore(Workspace &workspace);

/// Writes a checked copy. Errors: NotAllowed where the file is there already, FileUnwritable, those of the store.
drills::Result<void> backUpTo(Workspace &workspace, const QString &file);

} // namespace training
