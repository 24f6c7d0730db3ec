#pragma once

#include "app/storage/packstore.h"
#include "app/training/preparedlibrary.h"
#include "drills/packfile/calibrationedit.h"
#include "drills/packfile/packreader.h"
#include "drills/packfile/wordingedit.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

namespace training {

/// One pack as it is listed.
struct PackView {
    drills::PackId id;
    int version = 1;
    QString title;
    QString sha256;
    bool isBuiltIn = false;
    int processes = 0;
    int scenarios = 0;
    int criteria = 0;
    int faults = 0;
};

/// The packs in use as they would be with a changed one.
struct ChangedContent {
    PreparedLibrary library;
    drills::PackId changedPack;
    int version = 1;
};

/// The packs in use, and those of old attempts by their hashes.
class Content {
public:
    /// Reads the built-in packs and those installed in the store, which win. A built-in pack that cannot be read is
    /// InvalidPack; an installed one that cannot is left out and named in `leftOut`.
    static drills::Result<std::unique_ptr<Content>> load(storage::PackStore &packs);

    [[nodiscard]] const drills::Library &library() const { return m_current->library(); }
    [[nodiscard]] const PreparedLibrary &current() const { return *m_current; }
    /// SHA-256 in hex of the packs in use, in their order.
    [[nodiscard]] const QStringList &hashes() const { return m_hashes; }
    [[nodiscard]] std::vector<PackView> packs() const;
    /// Versions of a pack that are kept in the store, newest first. Errors: those of the store.
    drills::Result<std::vector<int>> versionsKept(const drills::PackId &id);
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

    /// The packs that an attempt was made of. Errors: NotFound when one of them is not kept.
    drills::Result<const PreparedLibrary *> madeOf(const QStringList &hashes);
    /// Sees to it that the store holds the bytes of every pack in use, so that old attempts can always be read.
    drills::Result<void> keepAll();

    /// All faults of a pack file, checked beside the packs in use. Empty means that it can be installed.
    [[nodiscard]] std::vector<drills::PackFault> check(const QByteArray &json) const;
    /// Checks, installs and reloads. Errors: InvalidPack, NotAllowed for a version that is not newer, and those of the
    /// store.
    drills::Result<void> install(const QByteArray &json);
    /// The next version of the pack that holds the criterion, with a wording added to its turn; nothing is stored.
    /// Errors: those of `drills::withWording`.
    [[nodiscard]] drills::Result<QByteArray> packWith(const drills::CriterionId &criterion, const QString &text,
                                                      drills::WordingKind kind) const;
    /// The next version of the pack that holds the process, with this calibration or none; nothing is stored.
    /// Errors: those of `drills::withCalibration`.
    [[nodiscard]] drills::Result<QByteArray> packCalibrated(
        const drills::ProcessId &process, const std::optional<drills::Calibration> &calibration) const;
    /// The content as it would be with this pack in place of the one of its id. Errors: InvalidPack.
    [[nodiscard]] drills::Result<std::unique_ptr<ChangedContent>> preparedWith(const QByteArray &json) const;
    /// The same for a pack that is only the company card; the version is counted up.
    drills::Result<void> saveCompanyCard(const drills::CompanyCard &card);

private:
    /// A pack in use, with the bytes it was read from.
    struct Loaded {
        drills::Pack pack;
        QByteArray bytes;
        QString sha256;
        bool isBuiltIn = false;
    };

    explicit Content(storage::PackStore &packs);
    drills::Result<void> reload();
    drills::Result<void> add(const QByteArray &bytes, bool isBuiltIn);

    storage::PackStore &m_packs;
    std::vector<Loaded> m_loaded;
    QStringList m_hashes;
    std::unique_ptr<PreparedLibrary> m_current;
    /// Libraries of old attempts, and former ones of this run: sessions may still borrow them.
    std::map<QString, std::unique_ptr<PreparedLibrary>> m_former;
    bool m_allKept = false;
    QStringList m_leftOut;
};

} // namespace training
