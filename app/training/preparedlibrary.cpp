#include "app/training/preparedlibrary.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// Without a known step every criterion counts as of the present one.
Place placeOf(const CriterionId &criterion, const Process *process, const StepId &here)
{
    const Step *present = process ? process->step(here) : nullptr;
    const auto has = [&criterion](const Step &step) {
        return std::ranges::find(step.criteria, criterion, &StepCriterion::criterion) != step.criteria.end();
    };
    if (!present || has(*present))
        return Place::Here;
    // What no step of the process holds came with the lead.
    const auto step = std::ranges::find_if(process->steps, has);
    return step == process->steps.end() || process->position(step->id) < process->position(here) ? Place::Earlier
                                                                                                 : Place::Ahead;
}

} // namespace

PreparedLibrary::PreparedLibrary(Library library) : m_library(std::move(library)) {}

Grader &PreparedLibrary::grader() const
{
    if (!m_grader)
        m_grader = std::make_unique<Grader>();
    return *m_grader;
}

const Concept &PreparedLibrary::turnConcept(const Criterion &criterion, const ScenarioId &scenario) const
{
    const Scenario *found = m_library.scenario(scenario);
    if (!found)
        return criterion.turn;
    const auto wordings = std::ranges::find(found->wordings, criterion.id, &CaseWordings::criterion);
    if (wordings == found->wordings.end())
        return criterion.turn;
    const auto [entry, isNew] = m_caseConcepts.try_emplace({scenario, criterion.id}, criterion.turn);
    if (isNew) {
        entry->second.accepted += wordings->accepted;
        entry->second.lookalike += wordings->lookalike;
    }
    return entry->second;
}

QStringList PreparedLibrary::givenElsewhere(const Situation &situation) const
{
    const Process *process = m_library.process(ProcessId(situation.process));
    const Step *here = process ? process->step(StepId(situation.step)) : nullptr;
    if (!here)
        return {};
    QStringList own;
    for (const StepCriterion &criterion : here->criteria) {
        if (const Criterion *known = m_library.criterion(criterion.criterion))
            own += known->statement;
    }
    QStringList given = {u"What is the result of the step %1?"_s.arg(here->name)};
    for (const Process *each : m_library.processes()) {
        for (const Step &step : each->steps) {
            for (const StepCriterion &criterion : step.criteria) {
                const Criterion *known = m_library.criterion(criterion.criterion);
                if (known && !own.contains(known->statement))
                    given += known->statement;
            }
        }
    }
    return given;
}

std::vector<Gradable> PreparedLibrary::gradables(const std::vector<CriterionId> &criteria,
                                                 const Situation &situation) const
{
    const Process *process = m_library.process(ProcessId(situation.process));
    const bool isRecall = situation.kind == AnswerKind::Recall;
    const Calibration calibration = process ? process->calibration.value_or(Calibration()) : Calibration();
    const QStringList elsewhere = isRecall ? givenElsewhere(situation) : QStringList();
    std::vector<Gradable> found;
    for (const CriterionId &id : criteria) {
        const Criterion *criterion = m_library.criterion(id);
        if (!criterion)
            continue;
        if (isRecall)
            found.push_back({id, &criterion->recall, elsewhere, Place::Here});
        else
            found.push_back({id,
                             &turnConcept(*criterion, ScenarioId(situation.scenario)),
                             {criterion->statement, criterion->move},
                             placeOf(id, process, StepId(situation.step)),
                             calibration});
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
    return grade(text, gradables(criteria, situation), faults(), situation);
}

Grade PreparedLibrary::gradeRecall(const QString &text, const std::vector<CriterionId> &criteria,
                                   const Situation &situation) const
{
    return grade(text, gradables(criteria, situation), {}, situation);
}

Grade PreparedLibrary::grade(const QString &text, const std::vector<Gradable> &gradables,
                             const std::vector<GradableFault> &faults, const Situation &situation) const
{
    grader().prepare(gradables);
    grader().prepare(faults);
    return grader().grade(text, gradables, faults, situation);
}

CriterionGrade PreparedLibrary::gradeResult(const QString &text, const Situation &situation) const
{
    const Process *process = m_library.process(ProcessId(situation.process));
    const Step *step = process ? process->step(StepId(situation.step)) : nullptr;
    const CriterionId whole(u"result"_s);
    const std::vector<Gradable> gradable{{whole, step ? &step->idea : nullptr, givenElsewhere(situation)}};
    return grade(text, gradable, {}, situation).criteria.front();
}

CriterionGrade PreparedLibrary::gradeReference(const QString &question, const QStringList &references,
                                               const QString &answer) const
{
    return grader().gradeReference(question, references, answer);
}

} // namespace training
