#pragma once

#include "app/cli/command.h"

namespace cli {

/// Lists packs, processes and scenarios.
class PackListCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::PackListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack list"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const training::Content &content, Terminal &terminal);
    [[nodiscard]] static QJsonObject toJson(const training::Content &content);
};

} // namespace cli
