#pragma once

#include "drills/ledger/figures.h"

#include <QCoreApplication>

namespace desktop {

/// How far a step's result was brought, in words; how long something took.
class StateWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::StateWords)

public:
    static QString of(drills::StepState state);
    /// Minutes and seconds, as 1:05.
    static QString time(drills::Milliseconds time);
};

} // namespace desktop
