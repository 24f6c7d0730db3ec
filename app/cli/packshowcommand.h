#pragma once

#include "app/cli/command.h"
#include "drills/packfile/library.h"

namespace cli {

/// Shows what a pack, a process or a scenario holds.
class PackShowCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::PackShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack show"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("ID"); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, 1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    [[nodiscard]] static QString textOf(const drills::Pack &pack);
    [[nodiscard]] static QString textOf(const drills::Library &library, const drills::Process &process);
    [[nodiscard]] static QString textOf(const drills::Scenario &scenario);
    [[nodiscard]] static QJsonObject toJson(const drills::Pack &pack);
    [[nodiscard]] static QJsonObject toJson(const drills::Library &library, const drills::Process &process);
    [[nodiscard]] static QJsonObject toJson(const drills::Scenario &scenario);
};

} // namespace cli
