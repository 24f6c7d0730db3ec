#pragma once

#include "drills/model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace drills {

/// The bytes of a pack's next version with one entry of one of its lists changed; all else as it was.
/// `list`: the member that holds the entries, for instance `criteria`; `id`: of the entry.
/// Errors: NotFound without such an entry, and those of `change`.
[[nodiscard]] Result<QByteArray> withEntry(const QByteArray &pack, const QString &list, const QString &id,
                                           const std::function<Result<QJsonObject>(QJsonObject)> &change);

} // namespace drills
