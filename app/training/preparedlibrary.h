#pragma once

#include "drills/grading/grader.h"
#include "drills/packfile/library.h"

#include <QStringList>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace training {

/// A library with a grader, which gets to know each concept when it is first graded against: starting needs none.
class PreparedLibrary {
public:
    explicit PreparedLibrary(drills::Library library);

    [[nodiscard]] const drills::Library &library() const { return m_library; }

    /// Grades a turn against these library criteria; unknown ones are left out. With a scenario in the situation its
    /// wordings count too; with process and step a criterion of another step needs more to be found.
    [[nodiscard]] drills::Grade gradeTurn(const QString &text, const std::vector<drills::CriterionId> &criteria,
                                          const drills::Situation &situation) const;
    /// Grades a recalled result against the criteria of its step.
    [[nodiscard]] drills::Grade gradeRecall(const QString &text, const std::vector<drills::CriterionId> &criteria,
                                            const drills::Situation &situation) const;
    /// Grades whether the result of the situation's step is recalled as a whole; cannot tell for an unknown step.
    [[nodiscard]] drills::CriterionGrade gradeResult(const QString &text, const drills::Situation &situation) const;
    [[nodiscard]] drills::CriterionGrade gradeReference(const QString &question, const QStringList &references,
                                                        const QString &answer) const;

private:
    drills::Grader &grader() const;
    /// The criterion's concept, with the scenario's wordings where it has any.
    [[nodiscard]] const drills::Concept &turnConcept(const drills::Criterion &criterion,
                                                     const drills::ScenarioId &scenario) const;
    /// What somebody may copy in place of the result of a step: the prompt and what other steps state.
    [[nodiscard]] QStringList givenElsewhere(const drills::Situation &situation) const;
    [[nodiscard]] std::vector<drills::Gradable> gradables(const std::vector<drills::CriterionId> &criteria,
                                                          const drills::Situation &situation) const;
    [[nodiscard]] std::vector<drills::GradableFault> faults() const;
    [[nodiscard]] drills::Grade grade(const QString &text, const std::vector<drills::Gradable> &gradables,
                                      const std::vector<drills::GradableFault> &faults,
                                      const drills::Situation &situation) const;

    drills::Library m_library;
    mutable std::unique_ptr<drills::Grader> m_grader;
    mutable std::map<std::pair<drills::ScenarioId, drills::CriterionId>, drills::Concept> m_caseConcepts;
};

} // namespace training
