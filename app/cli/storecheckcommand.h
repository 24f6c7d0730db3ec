#pragma once

#include "app/cli/command.h"

namespace cli {

/// Checks the person's data.
class StoreCheckCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::StoreCheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("store check"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;
};

} // namespace cli
