#pragma once

#include "drills/packfile/library.h"

#include <vector>

namespace drills {

/// The frozen content that a walk is made of. Borrows from the library, which must outlive it.
class WalkRules {
public:
    /// The card's empty fields are filled from the scenario's offer. `steps` as in Begun.
    WalkRules(const Library &library, const Process &process, const Scenario &scenario, const LeadState &lead,
              const std::vector<StepId> &steps);

    [[nodiscard]] const Library &library() const { return *m_library; }
    [[nodiscard]] const Process &process() const { return *m_process; }
    [[nodiscard]] const Scenario &scenario() const { return *m_scenario; }
    [[nodiscard]] const LeadState &lead() const { return *m_lead; }
    [[nodiscard]] const CompanyCard &card() const { return m_card; }

    /// The steps that are walked, in order; the others count as given.
    [[nodiscard]] const std::vector<const Step *> &walked() const { return m_walked; }
    [[nodiscard]] bool isWalked(const StepId &step) const;
    /// The step of the process that uses the criterion; null for what only the lead lacks.
    [[nodiscard]] const Step *stepOf(const CriterionId &criterion) const;
    /// Where in the chain a criterion belongs; -1 for what only the lead lacks: it comes before everything.
    [[nodiscard]] int positionOf(const CriterionId &criterion) const;
    /// The scene that a step takes place in, by the group of its first criterion; null when the scenario has none.
    [[nodiscard]] const Scene *sceneOf(const Step &step) const;

private:
    const Library *m_library;
    const Process *m_process;
    const Scenario *m_scenario;
    const LeadState *m_lead;
    CompanyCard m_card;
    std::vector<const Step *> m_walked;
};

/// The group of a step's lines in a scenario: that of its first criterion.
[[nodiscard]] QString groupOf(const Step &step);

} // namespace drills
