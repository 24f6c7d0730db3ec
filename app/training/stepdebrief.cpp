#include "app/training/stepdebrief.h"

#include "app/training/namedline.h"
#include "app/training/walkviewbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

QString textOf(const Answered &answered)
{
    const auto *typed = std::get_if<TypedAnswer>(&answered.answer);
    return typed ? typed->text : std::get<ChosenAnswer>(answered.answer).text;
}

/// Reads what belongs together in a log: the answer before a grade, the reply after it.
class LogReader {
public:
    explicit LogReader(std::span<const Event> events) : m_events(events) {}

    template <typename T>
    const T *at(int place) const
    {
        const bool isIn = place >= 0 && place < static_cast<int>(m_events.size());
        return isIn ? std::get_if<T>(&m_events[static_cast<size_t>(place)].what) : nullptr;
    }

    [[nodiscard]] EvidenceView evidence(const CriterionId &id, const CriterionState &state) const
    {
        EvidenceView view;
        const auto *graded = at<Graded>(state.gradedEvent);
        if (const auto *answered = at<Answered>(state.gradedEvent - 1))
            view.said = textOf(*answered);
        if (const CriterionGrade *grade = graded ? gradeIn(graded->grade, id) : nullptr)
            view.spans = grade->evidence;
        if (const auto *reacted = at<Reacted>(state.gradedEvent + 1))
            view.answered = answerTo(*reacted, id);
        return view;
    }

    /// The turn that came nearest to a criterion that no turn brought, else the last one of the step; -1 without any.
    [[nodiscard]] int nearest(const CriterionId &id, const StepId &step) const
    {
        const std::vector<StepId> stepAt = stepsOfEvents(m_events);
        int best = -1;
        int bestProbability = 0;
        int last = -1;
        for (int i = 0; i < static_cast<int>(m_events.size()); ++i) {
            const auto *graded = at<Graded>(i);
            if (!graded)
                continue;
            last = stepAt[static_cast<size_t>(i)] == step ? i : last;
            const CriterionGrade *grade = gradeIn(graded->grade, id);
            if (grade && grade->probability > 0 && grade->probability >= bestProbability) {
                best = i;
                bestProbability = grade->probability;
            }
        }
        return best < 0 ? last : best;
    }

    [[nodiscard]] int probability(const CriterionId &id, const CriterionState &state) const
    {
        const auto *graded = at<Graded>(state.gradedEvent);
        const CriterionGrade *grade = graded ? gradeIn(graded->grade, id) : nullptr;
        return grade ? grade->probability : 0;
    }

private:
    static const CriterionGrade *gradeIn(const Grade &grade, const CriterionId &id)
    {
        const auto found = std::ranges::find(grade.criteria, id, &CriterionGrade::criterion);
        return found == grade.criteria.end() ? nullptr : &*found;
    }

    /// The whole reply: which of its lines grants which move is the scenario's affair.
    static QString answerTo(const Reacted &reacted, const CriterionId &id)
    {
        const QString askBack = u"ask-back:"_s + id.value;
        QStringList lines;
        for (const ShownLine &line : reacted.lines) {
            if (line.id == askBack)
                return line.text;
            lines.append(line.text);
        }
        return lines.join(u' ');
    }

    std::span<const Event> m_events;
};

CriterionOutcome outcomeOf(const WalkRules &rules, const WalkState &state, const StepCriterion &criterion, int position)
{
    const CriterionState now = state.criterion(criterion.criterion);
    if (now.given)
        return CriterionOutcome::GivenBefore;
    if (now.met) {
        const bool isLate = now.metIn && rules.process().position(*now.metIn) > position;
        return isLate ? CriterionOutcome::MetLate : CriterionOutcome::Met;
    }
    if (!state.isNeeded(criterion))
        return CriterionOutcome::NotNeeded;
    if (now.isLeftToPerson())
        return CriterionOutcome::Undecided;
    return now.tried ? CriterionOutcome::Tried : CriterionOutcome::Open;
}

bool namesSpeaker(const Scenario &scenario, const QString &line)
{
    return std::ranges::any_of(scenario.scenes,
                               [&line](const Scene &scene) { return namedLine(scene.with, line).text != line; });
}

CriterionDebrief criterionDebriefOf(const WalkRules &rules, const WalkState &state, const LogReader &log,
                                    const Step &step, const StepCriterion &criterion)
{
    const int position = rules.process().position(step.id);
    const CriterionId &id = criterion.criterion;
    const CriterionState now = state.criterion(id);
    const Criterion *library = rules.library().criterion(id);
    CriterionDebrief view;
    view.id = id;
    view.statement = rules.library().statement(criterion);
    view.move = library ? library->move : QString();
    view.example = library ? library->example : QString();
    view.must = criterion.must;
    view.outcome = outcomeOf(rules, state, criterion, position);
    view.probability = log.probability(id, now);
    // Disputed, what is open reads as undecided.
    const bool isGap = view.outcome == CriterionOutcome::Open || view.outcome == CriterionOutcome::Undecided;
    view.event = isGap && now.gradedEvent < 0 ? log.nearest(id, step.id) : now.gradedEvent;
    view.canRule = now.mayBeRuled();
    if (now.gradedEvent >= 0) {
        view.evidence = log.evidence(id, now);
        view.evidence->namesSpeaker = namesSpeaker(rules.scenario(), view.evidence->answered);
    }
    if (view.outcome == CriterionOutcome::MetLate)
        view.metIn = rules.process().step(*now.metIn)->name;
    return view;
}

void addRulings(CriterionDebrief &view, std::span<const Ruling> rulings)
{
    for (const Ruling &ruling : rulings) {
        if (ruling.criterion != view.id)
            continue;
        if (ruling.says == RulingSays::Disputed)
            view.isDisputed = !view.isDisputed;
        else
            view.ruling = ruling.says;
    }
}

std::vector<MadeUpView> madeUpOf(const WalkRules &rules, const WalkState &state, const StepId &step)
{
    std::vector<MadeUpView> views;
    for (const StepVisit &visit : state.visits()) {
        if (visit.step != step)
            continue;
        for (const auto &[group, time] : visit.madeUp) {
            const auto &steps = rules.process().steps;
            const bool isOfProcess = std::ranges::any_of(steps, [&](const Step &own) { return groupOf(own) == group; });
            views.push_back({stepNameOf(rules, group), !isOfProcess, time, visit.madeUpTurns.at(group)});
        }
    }
    return views;
}

void addFaults(StepDebrief &view, const WalkRules &rules, const Grade &grade, const QString &said)
{
    for (const FaultGrade &fault : grade.faults) {
        const auto all = rules.library().faults();
        const auto known = std::ranges::find_if(all, [&](const Fault *one) { return one->id == fault.fault; });
        if (known != all.end())
            view.faults.push_back({(*known)->statement, said, fault.evidence, (*known)->noteOnly});
    }
}

void addLines(StepDebrief &view, const std::vector<ShownLine> &lines)
{
    for (const ShownLine &line : lines) {
        if (!line.id.startsWith(u"owed:"))
            continue;
        view.owedLines.append(line.text);
        view.owedGroups.append(line.id.section(u':', 1));
    }
}

} // namespace

StepDebrief stepDebriefOf(const WalkRules &rules, const WalkState &state, std::span<const Event> events,
                          std::span<const Ruling> rulings, const StepFigures &figures)
{
    const Step &step = *rules.process().step(figures.step);
    const LogReader log(events);
    StepDebrief view;
    view.figures = figures;
    view.name = step.name;
    view.result = step.result;
    view.ifSkipped = step.ifSkipped;
    view.example = step.example;
    view.madeUp = madeUpOf(rules, state, step.id);
    for (const StepCriterion &criterion : step.criteria) {
        view.criteria.push_back(criterionDebriefOf(rules, state, log, step, criterion));
        addRulings(view.criteria.back(), rulings);
    }
    const std::vector<StepId> stepAt = stepsOfEvents(events);
    for (size_t i = 0; i < events.size(); ++i) {
        if (stepAt[i] != step.id)
            continue;
        if (const auto *prompted = std::get_if<Prompted>(&events[i].what))
            addLines(view, prompted->lines);
        const auto *graded = std::get_if<Graded>(&events[i].what);
        const auto *answered = log.at<Answered>(static_cast<int>(i) - 1);
        view.askedBack += answered != nullptr;
        if (graded && answered)
            addFaults(view, rules, graded->grade, textOf(*answered));
    }
    // So far all turns.
    view.askedBack -= std::min(view.askedBack, figures.turns);
    return view;
}

} // namespace training
