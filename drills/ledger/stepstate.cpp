#include "drills/ledger/stepstate.h"

#include <algorithm>

namespace drills {

namespace {

/// What the needed musts of one step came to.
struct Counts {
    int musts = 0;
    int met = 0;
    int late = 0;
    int undecided = 0;
};

Counts countMusts(const WalkRules &rules, const WalkState &state, const Step &step)
{
    Counts counts;
    const int here = rules.process().position(step.id);
    for (const StepCriterion &criterion : step.criteria) {
        if (!criterion.must || !state.isNeeded(criterion))
            continue;
        const CriterionState now = state.criterion(criterion.criterion);
        ++counts.musts;
        counts.met += now.met ? 1 : 0;
        counts.undecided += !now.met && now.isLeftToPerson() ? 1 : 0;
        if (now.met && now.metIn && rules.process().position(*now.metIn) > here)
            ++counts.late;
    }
    return counts;
}

bool wasVisited(const WalkState &state, const Step &step)
{
    return std::ranges::find(state.visits(), step.id, &StepVisit::step) != state.visits().end();
}

/// A justified return or stop completes the walk: the present step and those after it hold nobody up.
bool isExcused(const WalkRules &rules, const WalkState &state, const Step &step)
{
    const std::optional<Ended> &ended = state.ended();
    if (!ended || !ended->justified || !state.current())
        return false;
    return rules.process().position(step.id) >= rules.process().position(state.current()->id);
}

bool breaksChain(StepState state)
{
    switch (state) {
    case StepState::Reached:
    case StepState::NotNeeded:
    case StepState::Provisional:
        return false;
    case StepState::ReachedLate:
    case StepState::Partly:
    case StepState::Open:
    case StepState::NotTried:
        return true;
    }
    return true;
}

StepFigures figuresOf(const WalkRules &rules, const WalkState &state, const Step &step)
{
    const Counts counts = countMusts(rules, state, step);
    StepFigures figures;
    figures.step = step.id;
    figures.position = rules.process().position(step.id);
    figures.state = stepState(rules, state, step);
    figures.musts = counts.musts;
    figures.met = counts.met;
    figures.target = step.target;
    for (const StepVisit &visit : state.visits()) {
        if (visit.step != step.id)
            continue;
        figures.turns += visit.turns;
        figures.own += visit.own;
        for (const auto &[group, time] : visit.madeUp)
            figures.madeUp += time;
    }
    return figures;
}

} // namespace

WalkState fold(const WalkRules &rules, std::span<const Event> past, std::span<const Event> events)
{
    WalkState state(rules);
    for (const Event &event : past)
        state.apply(event);
    for (const Event &event : events)
        state.apply(event);
    return state;
}

void applyRulings(WalkState &state, std::span<const Ruling> rulings, const std::vector<StepId> &stepOfEvent)
{
    // Own ones first, so that a manager's, applied after them, stand.
    for (const RulingBy by : {RulingBy::Own, RulingBy::Manager}) {
        for (const Ruling &ruling : rulings) {
            const auto event = static_cast<size_t>(ruling.event);
            if (ruling.by != by || ruling.event < 0 || event >= stepOfEvent.size())
                continue;
            const bool mayRule = by == RulingBy::Manager || state.criterion(ruling.criterion).mayBeRuled();
            if (ruling.says == RulingSays::Disputed && !state.isMet(ruling.criterion))
                state.doubt(ruling.criterion);
            else if (ruling.says != RulingSays::Disputed && mayRule)
                state.overrule(ruling.criterion, ruling.says == RulingSays::Met, stepOfEvent[event]);
        }
    }
}

StepState stepState(const WalkRules &rules, const WalkState &state, const Step &step)
{
    const Counts counts = countMusts(rules, state, step);
    if (isExcused(rules, state, step) && counts.met < counts.musts)
        return StepState::NotNeeded;
    if (!wasVisited(state, step))
        return StepState::NotTried;
    if (counts.musts == 0)
        return StepState::NotNeeded;
    if (counts.met == counts.musts)
        return counts.late > 0 ? StepState::ReachedLate : StepState::Reached;
    if (counts.met + counts.undecided == counts.musts)
        return StepState::Provisional;
    return counts.met > 0 ? StepState::Partly : StepState::Open;
}

AttemptFigures figuresOf(const WalkRules &rules, const WalkState &state)
{
    AttemptFigures figures;
    const std::optional<Ended> &ended = state.ended();
    figures.how = ended ? ended->how : HowEnded::Abandoned;
    figures.duration = state.at();
    for (const Step *step : rules.walked()) {
        figures.steps.push_back(figuresOf(rules, state, *step));
        if (figures.firstOpen < 0 && breaksChain(figures.steps.back().state))
            figures.firstOpen = static_cast<int>(figures.steps.size()) - 1;
    }
    return figures;
}

std::vector<StepId> stepsOfEvents(std::span<const Event> events)
{
    std::vector<StepId> steps;
    StepId current;
    for (const Event &event : events) {
        if (const auto *prompted = std::get_if<Prompted>(&event.what))
            current = prompted->step;
        steps.push_back(current);
    }
    return steps;
}

} // namespace drills
