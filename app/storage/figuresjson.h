#pragma once

#include "drills/ledger/figures.h"

#include <QJsonObject>

namespace storage {

/// The member `figures` of an attempt-ended record (docs/event-log.md).
QJsonObject figuresToJson(const drills::AttemptFigures &figures);

} // namespace storage
