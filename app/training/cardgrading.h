#pragma once

#include "app/training/cardcontent.h"
#include "app/training/preparedlibrary.h"
#include "drills/kinds/facetjudge.h"

namespace training {

/// What the engine says of an answer to a card.
struct CardGrade {
    drills::Grade grade;
    /// Absent where the person has to say whether it was right.
    drills::Judged judged;
    /// For NextStep the step that was named instead.
    QString confusedWith;
};

/// Grades a typed answer.
[[nodiscard]] CardGrade gradeCard(const PreparedLibrary &packs, const CardContent &content, const QString &text);

} // namespace training
