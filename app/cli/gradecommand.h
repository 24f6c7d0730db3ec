#pragma once

#include "app/cli/command.h"
#include "app/cli/linereader.h"

namespace cli {

/// Grades answers, without a walk.
class GradeCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::GradeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("grade"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    [[nodiscard]] static Exit gradeAnswers(LineReader &reader, const training::PreparedLibrary &content,
                                           Terminal &terminal);
};

} // namespace cli
