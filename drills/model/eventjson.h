#pragma once

#include "drills/model/event.h"
#include "drills/model/result.h"

#include <QJsonObject>

namespace drills {

/// Format 1 of an event (docs/event-log.md). Texts that a person typed are not in it: they are moved to `texts`,
/// and the object holds their place there as `"text":<index>`.
QJsonObject eventToJson(const Event &event, QStringList &texts);

/// The reverse. Errors: InvalidInput with the name of the member that is wrong. A text index beyond `texts` (sealed or
/// erased) reads as an empty text.
Result<Event> eventFromJson(const QJsonObject &object, const QStringList &texts);

} // namespace drills
