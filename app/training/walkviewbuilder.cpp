#include "app/training/walkviewbuilder.h"

#include "app/training/namedline.h"
#include "drills/ledger/stepstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

CriterionStanding standingOf(const WalkState &state, const StepCriterion &criterion)
{
    const CriterionState now = state.criterion(criterion.criterion);
    if (now.met)
        return CriterionStanding::Met;
    if (!state.isNeeded(criterion))
        return CriterionStanding::NotNeeded;
    if (now.undecided)
        return CriterionStanding::Undecided;
    return now.tried ? CriterionStanding::Tried : CriterionStanding::Open;
}

StepView stepViewOf(const WalkRules &rules, const WalkState &state, const Step &step)
{
    StepView view{.id = step.id,
                  .name = step.name,
                  .purpose = step.purpose,
                  .result = step.result,
                  .keyQuestions = step.keyQuestions,
                  .example = step.example,
                  .ifSkipped = step.ifSkipped,
                  .state = stepState(rules, state, step),
                  .isCurrent = &step == state.current(),
                  .criteria = {},
                  .own = Milliseconds{0},
                  .target = step.target};
    for (const StepCriterion &criterion : step.criteria) {
        view.criteria.push_back(
            {criterion.criterion, rules.library().statement(criterion), criterion.must, standingOf(state, criterion)});
    }
    for (const StepVisit &visit : state.visits())
        view.own += visit.step == step.id ? visit.own : Milliseconds{0};
    return view;
}

/// Turns events into lines of talk, remembering who is spoken to.
class Transcript {
public:
    Transcript(const WalkRules &rules, QString person) : m_rules(rules), m_person(std::move(person)) {}

    void add(const Event &event)
    {
        if (const auto *prompted = std::get_if<Prompted>(&event.what)) {
            const Step *step = m_rules.process().step(prompted->step);
            const Scene *scene = step ? m_rules.sceneOf(*step) : nullptr;
            m_with = scene && !scene->with.isEmpty() ? scene->with : m_rules.scenario().persona.name;
            add(prompted->lines);
        } else if (const auto *answered = std::get_if<Answered>(&event.what)) {
            const auto *typed = std::get_if<TypedAnswer>(&answered->answer);
            const QString text = typed ? typed->text : std::get<ChosenAnswer>(answered->answer).text;
            m_lines.push_back({Speaker::Person, m_person, text, false});
        } else if (const auto *reacted = std::get_if<Reacted>(&event.what)) {
            add(reacted->lines);
        } else if (const auto *ended = std::get_if<Ended>(&event.what)) {
            add(ended->lines);
        }
    }

    [[nodiscard]] std::vector<LineView> lines() && { return std::move(m_lines); }

private:
    void add(const std::vector<ShownLine> &lines)
    {
        for (const ShownLine &line : lines) {
            const bool isScene = line.id.startsWith(u"scene:");
            NamedLine said = isScene ? NamedLine{{}, line.text} : namedLine(m_with, line.text);
            m_lines.push_back({isScene ? Speaker::Scene : Speaker::Other, std::move(said.name), std::move(said.text),
                               line.id.startsWith(u"owed:")});
        }
    }

    const WalkRules &m_rules;
    QString m_person;
    QString m_with;
    std::vector<LineView> m_lines;
};

void describe(WalkView &view, const WalkRules &rules)
{
    const Scenario &scenario = rules.scenario();
    view.title = scenario.title;
    view.trade = scenario.trade;
    view.prospect = scenario.persona.name;
    view.prospectRole = scenario.persona.role;
    view.prospectCompany = scenario.persona.company;
    view.manner = scenario.persona.manner;
    view.leadName = rules.lead().name;
    view.leadCard = rules.lead().card;
    view.offer = rules.card();
}

void describeCurrent(WalkView &view, const WalkRules &rules, const WalkState &state)
{
    const Step *step = state.current();
    if (!step)
        return;
    const Scene *scene = rules.sceneOf(*step);
    view.with = scene && !scene->with.isEmpty() ? scene->with : rules.scenario().persona.name;
    view.when = scene ? scene->when : QString();
    view.where = scene ? scene->where : QString();
    view.isReached = state.isReached(*step);
    for (const CriterionId &id : state.openMusts(*step))
        view.stillOpen.append(statementOf(rules, id));
}

/// Whether the newest event is a reply to a move that nobody heard.
bool wasNothingHeard(const std::vector<Event> &events)
{
    const auto *reply = events.empty() ? nullptr : std::get_if<Reacted>(&events.back().what);
    return reply && reply->granted.empty() && reply->refused.empty() && reply->repeated.empty()
        && reply->askedBack.empty();
}

} // namespace

QString statementOf(const WalkRules &rules, const CriterionId &id)
{
    if (const Step *step = rules.stepOf(id)) {
        const auto found = std::ranges::find(step->criteria, id, &StepCriterion::criterion);
        return rules.library().statement(*found);
    }
    const Criterion *criterion = rules.library().criterion(id);
    return criterion ? criterion->statement : id.value;
}

QString stepNameOf(const WalkRules &rules, const QString &group)
{
    std::vector<const Process *> processes{&rules.process()};
    std::ranges::copy(rules.library().processes(), std::back_inserter(processes));
    for (const Process *process : processes) {
        for (const Step &step : process->steps) {
            if (groupOf(step) == group)
                return step.name;
        }
    }
    return group;
}

std::vector<OwedView> owedViewOf(const WalkRules &rules, const std::vector<CriterionId> &owed)
{
    std::vector<OwedView> views;
    for (const CriterionId &id : owed) {
        const Step *step = rules.stepOf(id);
        const QString name = step ? step->name : stepNameOf(rules, groupOf(id));
        if (views.empty() || views.back().step != name)
            views.push_back({name, {}, step == nullptr});
        views.back().statements.append(statementOf(rules, id));
    }
    return views;
}

std::vector<LineView> transcriptOf(const WalkRules &rules, const std::vector<Event> &events, const QString &person)
{
    Transcript transcript(rules, person);
    for (const Event &event : events)
        transcript.add(event);
    return std::move(transcript).lines();
}

WalkView walkViewOf(const WalkRules &rules, const WalkState &state, const std::vector<Event> &events,
                    const QString &person)
{
    WalkView view;
    describe(view, rules);
    describeCurrent(view, rules, state);
    view.begun = *state.begun();
    view.transcript = transcriptOf(rules, events, person);
    view.options = state.options();
    for (const Step *step : rules.walked()) {
        if (step == state.current())
            view.current = static_cast<int>(view.steps.size());
        view.steps.push_back(stepViewOf(rules, state, *step));
    }
    for (const FactId &fact : state.told()) {
        if (const Fact *found = rules.scenario().fact(fact))
            view.facts.append(found->text);
    }
    view.wasNothingHeard = state.begun()->shape == PromptShape::Converse && wasNothingHeard(events);
    view.owed = owedViewOf(rules, state.owed());
    view.isPaused = state.isPaused();
    view.ended = state.ended();
    return view;
}

} // namespace training
