#pragma once

#include "app/cli/command.h"
#include "app/cli/ledger.h"
#include "app/cli/walkscript.h"
#include "app/training/walksession.h"

namespace cli {

class WalkPrinter;

/// Plays a walk from a script.
class WalkCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::WalkCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("walk"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList required() const override;
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    [[nodiscard]] static drills::Result<training::WalkRequest> requestFor(const QCommandLineParser &line,
                                                                          const training::Workspace &workspace);
    [[nodiscard]] static drills::Result<storage::Person> personFor(const QCommandLineParser &line,
                                                                   training::Workspace &workspace);
    [[nodiscard]] static Exit play(const WalkScript &script, const LineReader &reader, training::WalkSession &session,
                                   WalkPrinter &printer, Terminal &terminal);
    [[nodiscard]] static drills::Result<void> act(const ScriptLine &line, training::WalkSession &session);
    [[nodiscard]] static QString wordsOf(const drills::Error &error, const training::WalkSession &session);
    [[nodiscard]] static Exit save(training::WalkSession &session, Terminal &terminal);
};

} // namespace cli
