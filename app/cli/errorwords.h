#pragma once

#include "drills/model/result.h"

#include <QCoreApplication>

namespace cli {

/// One line for what could not be done: what happened and what to do.
class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(cli::ErrorWords)

public:
    static QString of(const drills::Error &error);
    /// Why there is no profile: nobody is called that, or the store cannot be read.
    static QString ofPerson(const drills::Error &error, const QString &name);

private:
    static QString ofStore(const drills::Error &error);
};

} // namespace cli
