#pragma once

#include "drills/model/grade.h"

#include <QCoreApplication>

namespace desktop {

/// What the engine says, in a word.
class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::VerdictWords)

public:
    [[nodiscard]] static QString of(drills::Verdict verdict);
};

} // namespace desktop
