#pragma once

#include "drills/environment/clock.h"
#include "drills/model/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace storage {

/// The members that every payload has: format, and the wall clock when it was written.
QJsonObject payloadOf(const drills::Instant &now);

/// The one way to write a payload: UTF-8, members sorted by name, no white space (docs/event-log.md).
QByteArray canonical(const QJsonObject &payload);

/// Errors: StoreDamaged when it is no payload of format 1 in its canonical form.
drills::Result<QJsonObject> parsedPayload(const QByteArray &bytes);

} // namespace storage
