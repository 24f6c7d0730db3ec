#pragma once

#include "app/cli/command.h"
#include "drills/memory/replay.h"

namespace cli {

/// Replays the histories of a conformance file by the memory models.
class MemoryReplayCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::MemoryReplayCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("memory replay"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("FILE.json"); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, 1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    /// A line for every review.
    static void print(const drills::MemoryHistory &history, bool isJson, Terminal &terminal);
    static void print(const drills::ReplayDeviation &deviation, bool isJson, Terminal &terminal);
    /// A line for every figure; a finding where one is beyond what is allowed.
    [[nodiscard]] static Exit compare(const std::vector<drills::MemoryHistory> &histories, bool isJson,
                                      Terminal &terminal);
};

} // namespace cli
