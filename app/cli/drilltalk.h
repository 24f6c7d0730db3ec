#pragma once

#include "app/cli/terminal.h"
#include "app/training/walksession.h"

namespace cli {

/// The talk of a drill: shows what is said, reads what the person says.
class DrillTalk {
    Q_DECLARE_TR_FUNCTIONS(cli::DrillTalk)

public:
    /// Borrows both.
    DrillTalk(Terminal &terminal, training::WalkSession &session) : m_terminal(terminal), m_session(session) {}

    /// Goes on until the walk or the input ends; false when the walk was left and can be gone on with.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] drills::Result<void> take(const QString &line);
    [[nodiscard]] drills::Result<void> takeCommand(const QString &command, const QString &rest);
    [[nodiscard]] drills::Result<void> goOnIfReached();
    [[nodiscard]] drills::Result<void> choose(const QString &line);
    void showCards();
    void show();
    void showStep(const training::StepView &step);
    [[nodiscard]] QStringList listOf(const training::StepView &step) const;
    void showStanding(const training::StepView &step);
    void showOptions();
    void showHelp();

    Terminal &m_terminal;
    training::WalkSession &m_session;
    size_t m_shown = 0;
    drills::StepId m_step;
    /// The list as it was printed last.
    QStringList m_list;
};

} // namespace cli
