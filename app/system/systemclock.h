#pragma once

#include "drills/environment/clock.h"

namespace platform {

/// The clock of this machine.
class SystemClock : public drills::Clock {
public:
    [[nodiscard]] drills::Instant now() const override;
    /// Stands still while the machine sleeps.
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace platform
