#pragma once

#include "app/cli/command.h"
#include "app/training/knowledge.h"

namespace cli {

/// Recall and the chance of a faultless recital on a date.
class MemoryForecastCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::MemoryForecastCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("memory forecast"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList required() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const drills::Forecast &forecast, const drills::Library &library, bool isJson,
                      Terminal &terminal);
};

} // namespace cli
