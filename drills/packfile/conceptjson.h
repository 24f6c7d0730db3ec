#pragma once

#include "drills/model/concept.h"

#include <QJsonValue>

namespace drills {

/// From the form that the schema describes; what does not keep to it is left out.
Concept conceptFromJson(const QJsonValue &json);

} // namespace drills
