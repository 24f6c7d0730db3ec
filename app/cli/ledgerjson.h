#pragma once

#include "app/cli/ledger.h"

#include <QJsonObject>

namespace cli {

/// The ledger of a walk for programs to read.
[[nodiscard]] QJsonObject toJson(const Ledger &ledger);

} // namespace cli
