#pragma once

#include "drills/model/result.h"

#include <QCoreApplication>

namespace desktop {

/// Words for what could not be done: what happened, what is safe, what to do.
class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::ErrorWords)

public:
    static QString of(const drills::Error &error);

private:
    static QString ofStore(const drills::Error &error);
};

} // namespace desktop
