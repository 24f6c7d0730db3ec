#pragma once

#include "app/cli/command.h"

namespace cli {

/// Writes a checked copy of the data.
class StoreBackupCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::StoreBackupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("store backup"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("FILE"); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, 1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;
};

} // namespace cli
