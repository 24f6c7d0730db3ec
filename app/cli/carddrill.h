#pragma once

#include "app/cli/cardtalk.h"
#include "app/training/dailyplan.h"

namespace cli {

/// Which cards a drill in the terminal asks.
struct CardDrillRequest {
    /// The day's session; otherwise all cards of the process of one facet, or its links in one go.
    bool isDaily = false;
    bool isRecital = false;
    drills::Facet facet = drills::Facet::NextStep;
    /// Empty: what the person's role says.
    drills::ProcessId process;
    /// Empty for all.
    std::vector<drills::StepId> steps;
    drills::PromptShape shape = drills::PromptShape::Type;
};

/// Runs a drill of cards.
class CardDrill {
    Q_DECLARE_TR_FUNCTIONS(cli::CardDrill)

public:
    /// Borrows all three.
    CardDrill(Terminal &terminal, training::Workspace &workspace, const storage::Person &person)
        : m_terminal(terminal), m_workspace(workspace), m_person(person)
    {
    }

    /// Errors: NotFound for a process or step without such cards, and those of the store.
    [[nodiscard]] drills::Result<void> run(const CardDrillRequest &request);
    /// What `--kind` calls a facet; absent for another word.
    [[nodiscard]] static std::optional<drills::Facet> facetNamed(const QString &kind);

private:
    [[nodiscard]] drills::Result<void> runDaily();
    [[nodiscard]] drills::Result<std::vector<drills::Card>> cardsFor(const CardDrillRequest &request) const;

    Terminal &m_terminal;
    training::Workspace &m_workspace;
    const storage::Person &m_person;
};

} // namespace cli
