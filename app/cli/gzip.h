#pragma once

#include "drills/model/result.h"

#include <QByteArray>

namespace cli {

/// Whether the bytes begin as a gzip file does.
[[nodiscard]] bool isGzip(const QByteArray &bytes);

/// What was packed, of one member or several after each other (RFC 1952). Errors: InvalidInput for damaged bytes or a
/// missing end, TooLarge above `most` bytes unpacked; neither is unpacked further than that.
[[nodiscard]] drills::Result<QByteArray> unpacked(const QByteArray &gzip, qsizetype most);

} // namespace cli
