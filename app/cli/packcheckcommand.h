#pragma once

#include "app/cli/command.h"
#include "drills/packfile/packreader.h"

namespace cli {

/// Names every fault of pack files.
class PackCheckCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::PackCheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack check"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("FILE..."); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, -1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    /// Prints the faults of a file, or that there are none.
    static void print(const QString &file, const std::vector<drills::PackFault> &faults, bool isJson,
                      Terminal &terminal);
};

} // namespace cli
