#include "app/training/debrief.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/stepdebrief.h"
#include "app/training/walkviewbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// Who paid for what was left: the steps that spent time on it, or had to hear of it; in their order.
QStringList payers(const Debrief &debrief, const WalkRules &rules, const QString &group)
{
    QStringList names;
    const QString left = stepNameOf(rules, group);
    for (const StepDebrief &step : debrief.steps) {
        const bool madeUp = std::ranges::any_of(step.madeUp,
                                                [&](const MadeUpView &view) { return view.forStep == left; });
        if (step.name != left && (madeUp || step.owedGroups.contains(group)))
            names.append(step.name);
    }
    return names;
}

/// Without the doubts that were taken back: the second of two on the same verdict ends the first.
std::vector<Ruling> standing(const std::vector<Ruling> &rulings)
{
    std::vector<Ruling> kept;
    for (const Ruling &ruling : rulings) {
        const auto former = std::ranges::find(kept, ruling);
        if (ruling.says == RulingSays::Disputed && former != kept.end())
            kept.erase(former);
        else
            kept.push_back(ruling);
    }
    return kept;
}

Headline headlineOf(const Debrief &debrief, const WalkRules &rules, const WalkState &state)
{
    Headline headline;
    const auto lead = state.owedByLead();
    const int firstOpen = debrief.figures.firstOpen;
    if (!lead.empty()) {
        const QString group = groupOf(lead.front());
        headline = {stepNameOf(rules, group), statementOf(rules, lead.front()), payers(debrief, rules, group), true,
                    false};
    } else if (firstOpen >= 0) {
        const StepDebrief &step = debrief.steps[static_cast<size_t>(firstOpen)];
        const auto gap = std::ranges::find_if(step.criteria, [](const CriterionDebrief &criterion) {
            return criterion.must && criterion.outcome != CriterionOutcome::Met
                && criterion.outcome != CriterionOutcome::NotNeeded;
        });
        headline.leftStep = step.name;
        headline.leftStatement = gap == step.criteria.end() ? QString() : gap->statement;
        headline.paidBy = payers(debrief, rules, groupOf(*rules.process().step(step.figures.step)));
    }
    headline.isProvisional = headline.leftStep.isEmpty()
        && std::ranges::any_of(debrief.steps,
                               [](const StepDebrief &step) { return step.figures.state == StepState::Provisional; });
    return headline;
}

void describe(Debrief &debrief, const WalkRules &rules, const Attempt &attempt, const WalkState &state)
{
    debrief.attempt = attempt.id;
    debrief.day = attempt.day;
    debrief.title = rules.scenario().title;
    debrief.prospect = rules.scenario().persona.name;
    debrief.begun = begunOf(attempt);
    debrief.ended = state.ended().value_or(Ended{});
    for (const ShownLine &line : debrief.ended.lines)
        debrief.closingLines.append(line.text);
    for (const CriterionId &id : state.owedByLead())
        debrief.owedByLead.append(statementOf(rules, id));
    if (debrief.begun.from)
        debrief.parent = debrief.begun.from->attempt;
}

} // namespace

Debrief debriefOf(const WalkMaterial &material, const Attempt &attempt, const std::vector<Ruling> &rulings)
{
    const WalkRules &rules = *material.rules;
    WalkState state = fold(rules, material.past, attempt.events);
    applyRulings(state, standing(rulings), stepsOfEvents(attempt.events));
    Debrief debrief;
    describe(debrief, rules, attempt, state);
    debrief.figures = figuresOf(rules, state);
    for (const StepFigures &figures : debrief.figures.steps)
        debrief.steps.push_back(stepDebriefOf(rules, state, attempt.events, rulings, figures));
    debrief.headline = headlineOf(debrief, rules, state);
    return debrief;
}

Result<Debrief> debriefOf(Workspace &workspace, const AttemptId &id)
{
    const auto attempt = workspace.store.attempts().load(id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const auto material = materialOf(workspace, begunOf(*attempt));
    if (!material)
        return tl::unexpected(material.error());
    const auto rulings = workspace.store.rulings().of(id);
    if (!rulings)
        return tl::unexpected(rulings.error());
    return debriefOf(*material, *attempt, *rulings);
}

Result<void> rule(Workspace &workspace, const PersonId &person, const Ruling &ruling)
{
    const auto debrief = debriefOf(workspace, ruling.attempt);
    if (!debrief)
        return tl::unexpected(debrief.error());
    for (const StepDebrief &step : debrief->steps) {
        const auto found = std::ranges::find(step.criteria, ruling.criterion, &CriterionDebrief::id);
        if (found == step.criteria.end())
            continue;
        if (ruling.says != RulingSays::Disputed && !found->canRule)
            return failure(ErrorCode::NotAllowed, u"only what the program could not tell is one's own to rule"_s);
        return workspace.store.rulings().add(person, ruling);
    }
    return failure(ErrorCode::NotFound, ruling.criterion.value);
}

} // namespace training
