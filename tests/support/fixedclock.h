#pragma once

#include "drills/environment/clock.h"

namespace tests {

/// A clock that stands where a test puts it. Starts on Tuesday, 3 March 2026, 9:10 in a zone one hour east.
class FixedClock : public drills::Clock {
public:
    [[nodiscard]] drills::Instant now() const override { return instant; }
    [[nodiscard]] qint64 monotonicMs() const override { return monotonic; }

    void advance(qint64 ms)
    {
        instant.utcMs += ms;
        monotonic += ms;
    }

    drills::Instant instant{1'772'525'400'000, 60};
    qint64 monotonic = 0;
};

} // namespace tests
