#pragma once

#include "app/training/dailyplan.h"
#include "app/training/recallview.h"

#include <QCoreApplication>

namespace desktop {

/// What cards ask, why now, and how an answer came out.
class RecallWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::RecallWords)

public:
    [[nodiscard]] static QString question(const training::CardContent &content);
    [[nodiscard]] static QString outcome(const training::RecallFeedback &feedback);
    [[nodiscard]] static QString why(drills::PlanReason reason);
    /// The same within a sentence.
    [[nodiscard]] static QString inSentence(drills::PlanReason reason);
    /// An item in a line, for instance "Interview: result".
    [[nodiscard]] static QString what(const training::DailyItem &item);
    /// A card in a line: of which step or process, what of it.
    [[nodiscard]] static QString card(const QString &of, drills::Facet facet);
    /// When it comes again, seen from today.
    [[nodiscard]] static QString again(const QDate &day, const QDate &today);

private:
    [[nodiscard]] static QString facet(drills::Facet facet);
};

} // namespace desktop
