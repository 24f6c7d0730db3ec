#pragma once

#include "app/cli/terminal.h"
#include "app/cli/workspacesource.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace cli {

/// How many operands a command takes; `most` below 0 is any number.
struct OperandRange {
    int least = 0;
    int most = 0;
};

/// One thing that lockstep-cli does.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// One word or two, for instance `pack check`.
    [[nodiscard]] virtual QString name() const = 0;
    /// What it does, in one sentence.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What the help says besides; plain lines.
    [[nodiscard]] virtual QString details() const { return {}; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Names of the options without which it cannot run.
    [[nodiscard]] virtual QStringList required() const { return {}; }
    /// As in the line of use: `FILE...`.
    [[nodiscard]] virtual QString operands() const { return {}; }
    [[nodiscard]] virtual OperandRange operandRange() const { return {}; }

    /// The line is well formed: its options are known, the required ones and the operands are there.
    [[nodiscard]] virtual Exit run(const QCommandLineParser &line, Terminal &terminal,
                                   WorkspaceSource &source) const = 0;
};

} // namespace cli
