#pragma once

#include "drills/packfile/pack.h"

#include <QJsonObject>

namespace drills {

/// From the form that the schema describes; what does not keep to it is left out.
Pack packFromJson(const QJsonObject &json);

} // namespace drills
