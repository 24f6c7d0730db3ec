#pragma once

#include "drills/packfile/pack.h"

#include <QHash>

#include <vector>

namespace drills {

/// All packs together: what a drill is made of. A later pack of the same id takes the place of an earlier one; where
/// packs of different ids hold something of the same id, the later one counts.
class Library {
public:
    Library() = default;
    explicit Library(std::vector<Pack> packs);

    [[nodiscard]] const std::vector<Pack> &packs() const { return m_packs; }
    /// Null when no pack holds it; the same for the functions below.
    [[nodiscard]] const Pack *pack(const PackId &id) const;
    [[nodiscard]] const Criterion *criterion(const CriterionId &id) const;
    [[nodiscard]] const Process *process(const ProcessId &id) const;
    [[nodiscard]] const Scenario *scenario(const ScenarioId &id) const;
    [[nodiscard]] const Pack *packOfProcess(const ProcessId &id) const;
    [[nodiscard]] const Pack *packOfScenario(const ScenarioId &id) const;
    /// In the order of the packs.
    [[nodiscard]] std::vector<const Process *> processes() const;
    [[nodiscard]] std::vector<const Scenario *> scenarios() const;
    [[nodiscard]] std::vector<const Fault *> faults() const;
    /// The last card in the order of the packs that says anything.
    [[nodiscard]] CompanyCard companyCard() const;
    /// As a step words it, else as the library does.
    [[nodiscard]] QString statement(const StepCriterion &criterion) const;

private:
    /// Places rather than pointers, so that a copied library does not point into the other.
    struct Place {
        std::size_t pack = 0;
        std::size_t index = 0;
    };

    std::vector<Pack> m_packs;
    QHash<CriterionId, Place> m_criteria;
};

} // namespace drills
