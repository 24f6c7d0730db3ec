#pragma once

#include "drills/environment/clock.h"
#include "drills/environment/randomsource.h"
#include "drills/model/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace storage {

class AttemptStore;
class Database;
class PackStore;
class PersonStore;
class ProgressStore;
class ReviewStore;
class RulingStore;
class TrialStore;

/// What was found by `Store::check` or `quickCheck`, one line each; empty means sound.
struct StoreFinding {
    QString place;
    QString wrong;
};

/// How the store of this folder is opened.
enum class OpenMode { Write, Read };

/// The person's data: one SQLite file, with a store class for each group of tables.
///
/// Open for writing in one program at a time. A folder that cannot be written is served from a temporary copy, read
/// only.
class Store {
public:
    /// Creates or migrates the file as needed (a verified copy is made before a migration).
    /// Errors: StoreNewer (file untouched), StoreLocked (another program writes), StoreDamaged, StoreFailed.
    static drills::Result<std::unique_ptr<Store>> open(const QString &file, OpenMode mode, const drills::Clock &clock,
                                                       drills::EntropySource &entropy);
    ~Store();

    /// True in OpenMode::Read and where the folder cannot be written.
    [[nodiscard]] bool isReadOnly() const;
    /// True when a copy is shown because the folder cannot be written: the screen says so.
    [[nodiscard]] bool isTemporaryCopy() const;
    [[nodiscard]] QString file() const;
    /// The file that is read: the store's own, or the copy.
    [[nodiscard]] QString fileInUse() const;

    [[nodiscard]] AttemptStore &attempts();
    [[nodiscard]] PackStore &packs();
    [[nodiscard]] PersonStore &persons();
    [[nodiscard]] ProgressStore &progress();
    [[nodiscard]] ReviewStore &reviews();
    [[nodiscard]] RulingStore &rulings();
    [[nodiscard]] TrialStore &trials();

    /// SQLite's integrity_check, the hash chain, texts against their hashes, and every projected column against its
    /// payload.
    drills::Result<std::vector<StoreFinding>> check();
    /// A copy by the backup API or VACUUM INTO, opened and checked before it counts. Errors: FileUnwritable,
    /// StoreFailed.
    drills::Result<void> backup(const QString &target);
    /// Makes all projections anew from the records.
    drills::Result<void> rebuild();

private:
    class Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace storage
