#pragma once

#include "app/training/workspace.h"
#include "drills/packfile/wordingedit.h"

namespace training {

/// A wording of a turn that a manager adds to a criterion.
struct NewWording {
    drills::CriterionId criterion;
    QString text;
    drills::WordingKind kind = drills::WordingKind::Accepted;
};

/// A past verdict that would come out otherwise.
struct ChangedVerdict {
    drills::CriterionId criterion;
    QDate day;
    QString said;
    drills::Verdict before = drills::Verdict::NotFound;
    drills::Verdict after = drills::Verdict::NotFound;
    /// Thousandths.
    int probabilityBefore = 0;
    int probabilityAfter = 0;

    bool operator==(const ChangedVerdict &) const = default;
};

/// What the wording would change.
struct WordingPreview {
    drills::PackId pack;
    int version = 1;
    /// Typed turns of the last drills that were graded against the criterion.
    int turns = 0;
    std::vector<ChangedVerdict> changed;
};

/// Grades the turns of the person's last drills again, with the packs in use and with the wording added. Stores
/// nothing. Errors: NotFound for an unknown criterion, InvalidInput for an empty or known wording.
[[nodiscard]] drills::Result<WordingPreview> previewWording(Workspace &workspace, const drills::PersonId &person,
                                                            const NewWording &wording);

/// Publishes the next version of the criterion's pack with the wording. Past drills keep their grades.
/// Errors: as above, InvalidPack where the pack has no room for it, and those of the store.
[[nodiscard]] drills::Result<void> publishWording(Workspace &workspace, const NewWording &wording);

} // namespace training
