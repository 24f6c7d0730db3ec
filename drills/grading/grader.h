#pragma once

#include "drills/model/calibration.h"
#include "drills/model/concept.h"
#include "drills/model/grade.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace drills {

/// Raised whenever the same text and packs may get another grade.
inline constexpr int engineVersion = 5;

/// Recalling a step's result, or taking a turn in a conversation.
enum class AnswerKind { Recall, Turn };

/// Where a criterion belongs, seen from where the talk stands: one of another step is rarely what is meant.
enum class Place { Here, Earlier, Ahead };

/// A criterion with the concept that this kind of answer is graded against.
struct Gradable {
    CriterionId criterion;
    const Concept *idea = nullptr;
    /// Wordings that prove nothing when copied: in a turn the statement and the move, in recall the prompt and other
    /// steps' statements.
    QStringList givenTexts;
    Place place = Place::Here;
    /// Of the process, where it has one.
    Calibration calibration{};
};

struct GradableFault {
    FaultId fault;
    const Concept *idea = nullptr;
};

/// What surrounds the text.
struct Situation {
    AnswerKind kind = AnswerKind::Turn;
    QString process;
    QString step;
    /// Whose wordings count besides; empty outside of walks.
    QString scenario;
    /// What the other side said last; empty when nothing.
    QString previousLine;
    /// Whether the summary of the interview was confirmed: before that, presenting is too early.
    bool summaryConfirmed = false;
};

/// The scoring engine. Deterministic; holds nothing but what it prepared from the concepts it was given.
///
/// Preparing (stemming every wording) happens once per concept, in `prepare`; grading then only reads.
class Grader {
public:
    Grader();
    ~Grader();
    Grader(Grader &&) noexcept;
    Grader &operator=(Grader &&) noexcept;

    /// Must be called with every concept before it is graded against. The concepts must outlive the grader.
    void prepare(std::span<const Gradable> criteria);
    void prepare(std::span<const GradableFault> faults);

    /// Grades the text against each criterion, in their order, and lists the faults found (turns only).
    [[nodiscard]] Grade grade(const QString &text, std::span<const Gradable> criteria,
                              std::span<const GradableFault> faults, const Situation &situation) const;

    /// A general short answer against reference answers: a CriterionGrade with an empty id.
    [[nodiscard]] CriterionGrade gradeReference(const QString &question, const QStringList &references,
                                                const QString &answer) const;

private:
    class Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace drills
