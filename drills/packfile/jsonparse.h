#pragma once

#include "drills/packfile/packreader.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace drills {

/// The object that a JSON text consists of, or what is wrong with the text, told with line and column.
tl::expected<QJsonObject, PackFault> parsedObject(const QByteArray &json);

} // namespace drills
