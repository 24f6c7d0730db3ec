#pragma once

#include "app/storage/personstore.h"
#include "app/training/workspace.h"

namespace training {

/// The profile of this name; without a name the first one, which is made where there is none. Errors: NotFound for a
/// name that nobody has, those of the store.
drills::Result<storage::Person> personNamed(Workspace &workspace, const QString &name);

/// A new profile. Errors: those of the store.
drills::Result<storage::Person> addPerson(Workspace &workspace, const QString &name);

drills::Result<void> savePerson(Workspace &workspace, const storage::Person &person);

/// Writes a checked copy beside the store, named after the day, and returns its path. Errors: those of Store::backup.
drills::Result<QString> backUpNow(Workspace &workspace);

/// The folder that holds everything.
[[nodiscard]] QString dataFolder(const Workspace &workspace);

[[nodiscard]] bool isReadOnly(const Workspace &workspace);
/// A copy is shown because the folder cannot be written.
[[nodiscard]] bool isTemporaryCopy(const Workspace &workspace);

} // namespace training
