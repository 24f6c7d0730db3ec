#pragma once

#include "app/training/dailyplan.h"
#include "app/training/recallview.h"

#include <QCoreApplication>

namespace cli {

/// What cards ask, and how an answer came out.
class CardWords {
    Q_DECLARE_TR_FUNCTIONS(cli::CardWords)

public:
    [[nodiscard]] static QString question(const training::CardContent &content);
    [[nodiscard]] static QString outcome(drills::RecallOutcome outcome);
    [[nodiscard]] static QString what(const training::DailyItem &item);
    [[nodiscard]] static QString why(drills::PlanReason reason);

private:
    [[nodiscard]] static QString facet(drills::Facet facet);
};

} // namespace cli
