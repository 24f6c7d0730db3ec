#include "app/training/preparedlibrary.h"

using namespace drills;

namespace training {

namespace {

Gradable gradable(const Criterion &criterion, AnswerKind kind)
{
    const bool isTurn = kind == AnswerKind::Turn;
    return {criterion.id, isTurn ? &criterion.turn : &criterion.recall, {criterion.statement, criterion.move}};
}

} // namespace

PreparedLibrary::PreparedLibrary(Library library) : m_library(std::move(library)) {}

const Grader &PreparedLibrary::grader() const
{
    if (m_grader)
        return *m_grader;
    m_grader = std::make_unique<Grader>();
    for (const AnswerKind kind : {AnswerKind::Turn, AnswerKind::Recall}) {
        std::vector<Gradable> all;
        for (const Pack &pack : m_library.packs()) {
            for (const Criterion &criterion : pack.criteria)
                all.push_back(gradable(criterion, kind));
        }
        m_grader->prepare(all, kind);
    }
    m_grader->prepare(faults());
    return *m_grader;
}

std::vector<Gradable> PreparedLibrary::gradables(const std::vector<CriterionId> &criteria, AnswerKind kind) const
{
    std::vector<Gradable> found;
    for (const CriterionId &id : criteria) {
        if (const Criterion *criterion = m_library.criterion(id))
            found.push_back(gradable(*criterion, kind));
    }
    return found;
}

std::vector<GradableFault> PreparedLibrary::faults() const
{
    std::vector<GradableFault> found;
    for (const Fault *fault : m_library.faults())
        found.push_back({fault->id, &fault->turn});
    return found;
}

Grade PreparedLibrary::gradeTurn(const QString &text, const std::vector<CriterionId> &criteria,
                                 const Situation &situation) const
{
    return grader().grade(text, gradables(criteria, AnswerKind::Turn), faults(), situation);
}

Grade PreparedLibrary::gradeRecall(const QString &text, const std::vector<CriterionId> &criteria,
                                   const Situation &situation) const
{
    return grader().grade(text, gradables(criteria, AnswerKind::Recall), {}, situation);
}

CriterionGrade PreparedLibrary::gradeReference(const QString &question, const QStringList &references,
                                               const QString &answer) const
{
    return grader().gradeReference(question, references, answer);
}

} // namespace training
