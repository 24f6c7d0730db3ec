#pragma once

#include "drills/certification/certificate.h"

namespace drills {

/// The passes in a row after some trials, with every ruling taken as given: the state that the certificate is folded
/// through.
struct ColdRow {
    std::vector<ColdPass> passes;
    /// What the latest trials forbid; no date when nothing.
    QDate notBefore;
    std::optional<Certificate> certificate;

    bool operator==(const ColdRow &) const = default;
};

/// How a trial that counts came out.
enum class TrialVerdict { Passed, PassedIfRuledSo, Failed };

/// The last day on which the passes hold; only for a row that has some.
[[nodiscard]] QDate lastDayOf(const ColdRow &row, const ColdRules &rules);

/// The row on a day: without what has lapsed before.
[[nodiscard]] ColdRow onDay(ColdRow row, QDate day, const ColdRules &rules);

/// The first day on which a trial counts; no date when any day does.
[[nodiscard]] QDate earliestTrial(const ColdRow &row, const ColdRules &rules);

/// The first day on which the row can be complete, its next trial being on `next`; none when it is.
[[nodiscard]] std::optional<QDate> earliestComplete(const ColdRow &row, QDate next, const ColdRules &rules);

/// The row after a trial that counts.
[[nodiscard]] ColdRow afterCounted(ColdRow row, QDate date, TrialVerdict verdict, const ColdRules &rules);

/// The row after a trial that does not: it was practice all the same, so the next one can only be on another day.
[[nodiscard]] ColdRow afterUncounted(ColdRow row, QDate date);

} // namespace drills
