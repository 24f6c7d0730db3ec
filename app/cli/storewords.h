#pragma once

#include "drills/model/result.h"

#include <QCoreApplication>

namespace cli {

/// Like ErrorWords, for the commands that take care of the store.
class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(cli::StoreWords)

public:
    static QString of(const drills::Error &error);
};

} // namespace cli
