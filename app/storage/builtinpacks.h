#pragma once

#include <QByteArray>

#include <vector>

namespace storage {

/// The packs that come with the program, those that others build on first.
[[nodiscard]] std::vector<QByteArray> builtInPacks();

/// The text of pack.schema.json.
[[nodiscard]] QByteArray packSchema();

} // namespace storage
