#pragma once

#include <QByteArray>

namespace storage {

/// SHA-256 of the bytes: 32 bytes.
QByteArray sha256(const QByteArray &bytes);

} // namespace storage
