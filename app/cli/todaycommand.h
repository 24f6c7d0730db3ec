#pragma once

#include "app/cli/command.h"
#include "app/training/dailyplan.h"

namespace cli {

/// What is due now and why, in the order of the session.
class TodayCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::TodayCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    static void print(const training::DailyPlan &plan, Terminal &terminal);
    [[nodiscard]] static QJsonObject toJson(const training::DailyPlan &plan);
};

} // namespace cli
