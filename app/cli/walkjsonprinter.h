#pragma once

#include "app/cli/terminal.h"
#include "app/cli/walkprinter.h"

namespace cli {

/// A walk for programs to read: one object an event, in the form of docs/event-log.md with the texts in place, then the
/// ledger.
class WalkJsonPrinter : public WalkPrinter {
public:
    explicit WalkJsonPrinter(Terminal &terminal) : m_terminal(terminal) {}

    void begin(const training::WalkSession &session) override { print(session); }
    void print(const training::WalkSession &session) override;
    void notPlayed(int line) override { m_notPlayedFrom = line; }
    void scriptEnded(const training::WalkView &view) override;
    void ledger(const Ledger &ledger) override;

private:
    Terminal &m_terminal;
    size_t m_printed = 0;
    drills::StepId m_step;
    int m_notPlayedFrom = 0;
    QString m_scriptEndedIn;
};

} // namespace cli
