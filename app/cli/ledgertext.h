#pragma once

#include "app/cli/ledger.h"

#include <QCoreApplication>

namespace cli {

/// The ledger of a walk for people to read.
class LedgerText {
    Q_DECLARE_TR_FUNCTIONS(cli::LedgerText)

public:
    /// Borrows the ledger.
    explicit LedgerText(const Ledger &ledger) : m_ledger(ledger) {}

    [[nodiscard]] QString text() const;

    /// A row a step: name, state, musts met, turns, own time, target.
    [[nodiscard]] static QString chain(const training::Debrief &debrief);
    /// `First open result: ...`, or that there is none.
    [[nodiscard]] static QString firstOpen(const training::Debrief &debrief);
    /// Own time and turns that made up for earlier steps, the time in the words of `time`; empty when there were none.
    [[nodiscard]] static QString madeUp(const training::Debrief &debrief, QString (*time)(drills::Milliseconds));

private:
    [[nodiscard]] QString criteria() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString trust() const;
    [[nodiscard]] QString outcome() const;

    const Ledger &m_ledger;
};

} // namespace cli
