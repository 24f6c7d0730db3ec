#pragma once

#include "app/cli/carddrill.h"
#include "app/cli/command.h"
#include "app/training/today.h"

namespace cli {

/// A drill in the terminal, typed line by line: a walk, or cards.
class DrillCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::DrillCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("drill"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    using Session = std::unique_ptr<training::WalkSession>;

    /// What does not go together in the line of command; empty when nothing.
    [[nodiscard]] static QString faultIn(const QCommandLineParser &line);
    /// Whether `--kind` asks for cards.
    [[nodiscard]] static bool isCards(const QCommandLineParser &line);
    [[nodiscard]] static CardDrillRequest cardsIn(const QCommandLineParser &line);
    /// Makes the profile of a name that nobody has yet.
    [[nodiscard]] static drills::Result<storage::Person> personFor(const QString &name, training::Workspace &workspace);
    [[nodiscard]] static drills::Result<training::WalkRequest> requestFor(const QCommandLineParser &line,
                                                                          training::Workspace &workspace,
                                                                          const storage::Person &person,
                                                                          const training::TodayPlan &plan);
    [[nodiscard]] static drills::Result<Session> begin(const QCommandLineParser &line, training::Workspace &workspace,
                                                       const storage::Person &person, Terminal &terminal);
    [[nodiscard]] static Exit debrief(training::Workspace &workspace, const drills::AttemptId &attempt,
                                      Terminal &terminal);
};

} // namespace cli
