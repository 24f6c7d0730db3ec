#pragma once

#include "app/cli/command.h"
#include "app/training/enginereport.h"

namespace cli {

/// How often the engine and the people who ruled agreed.
class ReportEngineCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::ReportEngineCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report engine"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const training::EngineReport &report, Terminal &terminal);
    [[nodiscard]] static QString stateOf(const training::ProcessRulings &process);
    [[nodiscard]] static QJsonObject toJson(const training::EngineReport &report);
};

} // namespace cli
