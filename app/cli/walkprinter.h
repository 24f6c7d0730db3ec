#pragma once

#include "app/cli/ledger.h"
#include "app/training/walksession.h"

namespace cli {

/// Prints a walk that is played from a script.
class WalkPrinter {
public:
    WalkPrinter() = default;
    virtual ~WalkPrinter() = default;
    WalkPrinter(const WalkPrinter &) = delete;
    WalkPrinter &operator=(const WalkPrinter &) = delete;

    /// The first events.
    virtual void begin(const training::WalkSession &session) = 0;
    /// The events since the last time.
    virtual void print(const training::WalkSession &session) = 0;
    /// The walk was over before this line of the script.
    virtual void notPlayed(int line) = 0;
    /// The script was over before the walk.
    virtual void scriptEnded(const training::WalkView &view) = 0;
    virtual void ledger(const Ledger &ledger) = 0;
};

} // namespace cli
