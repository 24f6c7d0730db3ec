#pragma once

#include "app/training/debrief.h"
#include "app/training/walkview.h"

#include <QCoreApplication>

namespace cli {

/// The words for states and outcomes.
class WalkWords {
    Q_DECLARE_TR_FUNCTIONS(cli::WalkWords)

public:
    [[nodiscard]] static QString of(drills::StepState state);
    [[nodiscard]] static QString of(training::CriterionOutcome outcome);
    [[nodiscard]] static QString of(training::CriterionStanding standing);
    [[nodiscard]] static QString of(drills::Verdict verdict);
    [[nodiscard]] static QString of(const drills::Ended &ended);
    /// The sentence on top of a debrief.
    [[nodiscard]] static QString of(const training::Headline &headline);
    /// `Interview: what it costs; what they wish. Open: ...`; empty when nothing is owed.
    [[nodiscard]] static QString of(const std::vector<training::OwedView> &owed);
    /// Of several texts in a sentence: `a, b and c`.
    [[nodiscard]] static QString list(const QStringList &texts);
    /// Without the full stop at its end.
    [[nodiscard]] static QString bare(QString statement);
    /// Thousandths as `.912`, 1000 as `1.000`.
    [[nodiscard]] static QString probability(int thousandths);
    [[nodiscard]] static QString time(drills::Milliseconds time);
    /// The same for people, as minutes and seconds: `1:05`.
    [[nodiscard]] static QString clock(drills::Milliseconds time);
    /// The marked words of a text, each in quotes.
    [[nodiscard]] static QString evidence(const QString &text, const std::vector<drills::Span> &spans);
};

/// The name that scripts read.
[[nodiscard]] QString codeOf(training::CriterionOutcome outcome);

/// Rows of cells as lines with columns as wide as their widest cell.
[[nodiscard]] QString tableOf(const QList<QStringList> &rows);

} // namespace cli
