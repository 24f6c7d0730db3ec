#pragma once

#include "app/cli/command.h"
#include "app/training/calibrations.h"

namespace cli {

/// Calibrates how the engine judges the turns of a process by the rulings on them, after showing what that would
/// change.
class PackCalibrateCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::PackCalibrateCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack calibrate"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QString operands() const override { return QStringLiteral("PROCESS"); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, 1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const training::CalibrationPreview &preview, bool isJson, Terminal &terminal);
    [[nodiscard]] static QJsonObject toJson(const training::CalibrationPreview &preview);
};

} // namespace cli
