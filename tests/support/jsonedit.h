#pragma once

#include <QByteArray>
#include <QString>

namespace tests {

/// The JSON text with one value changed. `pointer` names it (RFC 6901); in a list, the index behind the last element
/// appends. An empty `value` removes it. Members come out in alphabetical order.
QByteArray withChange(const QByteArray &json, const QString &pointer, const QByteArray &value);

} // namespace tests
