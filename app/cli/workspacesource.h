#pragma once

#include "app/training/workspace.h"

namespace cli {

/// What a command needs the store for.
enum class StoreUse {
    /// It writes: nobody else may have the store open for writing.
    Write,
    /// It reads what the person did.
    Read,
    /// It needs the packs only, and works where there is no store yet.
    Content,
};

/// Opens the store for a command. Where it is and how it is opened is decided in main.
class WorkspaceSource {
public:
    WorkspaceSource() = default;
    virtual ~WorkspaceSource() = default;
    WorkspaceSource(const WorkspaceSource &) = delete;
    WorkspaceSource &operator=(const WorkspaceSource &) = delete;

    /// The store's file, in place of the usual one.
    virtual void setStoreFile(const QString &file) = 0;
    /// The workspace stays the source's. Errors: NotFound when there is no store to read, those of Store::open and
    /// Content::load, StoreReadOnly when it is to be written and cannot be.
    [[nodiscard]] virtual drills::Result<training::Workspace *> open(StoreUse use) = 0;
};

} // namespace cli
