#pragma once

#include "drills/environment/randomsource.h"

namespace platform {

/// Chance from the operating system, fit for salts.
class SystemEntropy : public drills::EntropySource {
public:
    [[nodiscard]] std::array<quint8, 16> bytes16() override;
};

} // namespace platform
