#pragma once

#include "app/cli/terminal.h"
#include "app/training/recallsession.h"

#include <QCoreApplication>

namespace cli {

/// Cards in the terminal: asks, reads, says how it came out.
class CardTalk {
    Q_DECLARE_TR_FUNCTIONS(cli::CardTalk)

public:
    /// Borrows all three.
    CardTalk(Terminal &terminal, training::Workspace &workspace, const storage::Person &person)
        : m_terminal(terminal), m_workspace(workspace), m_person(person)
    {
    }

    /// Until everything is answered, or the input ends, or somebody stops. Errors: those of RecallSession.
    [[nodiscard]] drills::Result<void> run(const training::RecallRequest &request);
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    [[nodiscard]] drills::Result<void> take(training::RecallSession &session, const QString &line);
    /// What is right of a new card, until somebody has read it; false when they stop. Scripts are not shown it.
    [[nodiscard]] bool showNew(training::RecallSession &session);
    void ask(const training::RecallView &view);
    /// Where a card is taken up that was left.
    void showWhatWasLeft(const training::RecallView &view);
    void askOwnWord(const training::RecallView &view);
    void showHint(const training::RecallView &view);
    void showFeedback(const training::RecallView &view);

    Terminal &m_terminal;
    training::Workspace &m_workspace;
    const storage::Person &m_person;
    bool m_isStopped = false;
};

} // namespace cli
