#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace cli {

/// lockstep-cli: finds the command that is asked for, reads its line and runs it.
class Program {
    Q_DECLARE_TR_FUNCTIONS(cli::Program)

public:
    Program(Terminal &terminal, WorkspaceSource &source);

    /// `arguments` without the program's own name.
    [[nodiscard]] Exit run(const QStringList &arguments);

private:
    /// The command that the words begin with, and how many words its name has; null when there is none.
    [[nodiscard]] const Command *commandIn(const QStringList &words) const;
    [[nodiscard]] Exit runCommand(const Command &command, const QStringList &arguments);
    [[nodiscard]] Exit unknown(const QStringList &words, bool isHelp);
    [[nodiscard]] QString overview(const QString &group = {}) const;
    [[nodiscard]] static QString helpOf(const Command &command);
    [[nodiscard]] static QString faultIn(const Command &command, const QCommandLineParser &line);
    [[nodiscard]] static QList<QCommandLineOption> commonOptions();

    Terminal &m_terminal;
    WorkspaceSource &m_source;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace cli
