#pragma once

#include "app/training/content.h"

namespace training {

/// The faults of each of these pack files, in their order; none is empty where the file is good. The files may refer to
/// each other, whatever their order, and to the packs in use.
[[nodiscard]] std::vector<std::vector<drills::PackFault>> checkTogether(const Content &content,
                                                                        const std::vector<QByteArray> &files);

} // namespace training
