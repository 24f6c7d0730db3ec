#pragma once

#include "app/cli/command.h"
#include "app/training/wordings.h"

namespace cli {

/// Adds a wording to a criterion, after showing what it would change: one that counts, or one that only looks alike.
class PackWordingCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::PackWordingCommand)

public:
    explicit PackWordingCommand(drills::WordingKind kind) : m_kind(kind) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("CRITERION TEXT"); }
    [[nodiscard]] OperandRange operandRange() const override { return {2, 2}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const training::WordingPreview &preview, bool isJson, Terminal &terminal);

    drills::WordingKind m_kind;
};

} // namespace cli
