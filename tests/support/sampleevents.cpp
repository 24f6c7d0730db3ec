#include "tests/support/sampleevents.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tests {

namespace {

drills::Event prompted()
{
    drills::Prompted prompted;
    prompted.step = drills::StepId(u"interview"_s);
    prompted.lines = {{u"open-1"_s, u"Tuesday, 9:10. “Yes?” — Grüße \\ \"quoted\"\n"_s}, {u"open-2"_s, u"…"_s}};
    prompted.options = {{u"a"_s, u"What does that cost you?"_s}, {u"b"_s, u"Let me show you."_s}};
    prompted.told = {drills::FactId(u"cost"_s)};
    prompted.raised = {drills::ConditionId(u"concern-raised"_s)};
    prompted.trust = -2;
    return {10ms, prompted};
}

drills::Event typed()
{
    drills::TypedAnswer typed;
    typed.text = u"What does that cost you per week, roughly? – 🙂"_s;
    typed.typing = {1200ms, 9300ms, 61, 4};
    return {9310ms, drills::Answered{drills::StepId(u"interview"_s), typed}};
}

drills::Event chosen()
{
    drills::ChosenAnswer chosen;
    chosen.option = u"a"_s;
    chosen.text = u"What does that cost you?"_s;
    chosen.toChoosing = 4100ms;
    return {13410ms, drills::Answered{drills::StepId(u"interview"_s), chosen}};
}

drills::Event graded()
{
    drills::Grade grade;
    grade.engineVersion = 3;
    grade.criteria = {{drills::CriterionId(u"interview.cost"_s), drills::Verdict::Found, 987, {{0, 4}, {10, 12}}},
                      {drills::CriterionId(u"interview.wish"_s), drills::Verdict::CannotTell, 512, {}},
                      {drills::CriterionId(u"fit.proof"_s), drills::Verdict::NotFound, 0, {}}};
    grade.faults = {{drills::FaultId(u"pitching"_s), 1000, {{3, 7}}}};
    return {9310ms, drills::Graded{grade}};
}

drills::Event reacted()
{
    drills::Reacted reacted;
    reacted.lines = {{u"reveal.cost"_s, u"About 900 a week."_s}};
    reacted.granted = {drills::CriterionId(u"interview.cost"_s)};
    reacted.refused = {drills::CriterionId(u"interview.boss"_s)};
    reacted.askedBack = {drills::CriterionId(u"interview.wish"_s)};
    reacted.repeated = {drills::CriterionId(u"interview.size"_s)};
    reacted.told = {drills::FactId(u"cost"_s), drills::FactId(u"week"_s)};
    reacted.raised = {drills::ConditionId(u"price-asked"_s)};
    reacted.trustChange = -1;
    reacted.trust = 4;
    return {9310ms, reacted};
}

drills::Event hinted()
{
    return {13420ms, drills::Hinted{drills::StepId(u"interview"_s), u"It begins with A"_s, false}};
}

drills::Event recalled()
{
    drills::Recall recall;
    recall.card = {drills::ProcessId(u"sales"_s), drills::Facet::NextStep, drills::StepId(u"interview"_s),
                   drills::StepId(u"qualify"_s), 2};
    recall.outcome = drills::RecallOutcome::DetailsMissing;
    recall.hints = 1;
    recall.think = 2310ms;
    recall.usual = 8000ms;
    recall.inRecital = true;
    recall.rating = drills::Rating::Hard;
    return {13430ms, drills::Recalled{recall}};
}

drills::StepFigures step(int position, drills::StepState state, int met)
{
    drills::StepFigures figures;
    figures.step = drills::StepId(u"step-%1"_s.arg(position));
    figures.position = position;
    figures.state = state;
    figures.musts = 3;
    figures.met = met;
    figures.turns = position + 1;
    figures.own = std::chrono::milliseconds(1000 * (position + 1));
    figures.madeUp = 200ms;
    figures.target = 60s;
    return figures;
}

} // namespace

drills::Event sampleBegun()
{
    drills::Begun begun;
    begun.kind = drills::DrillKind::Walk;
    begun.process = drills::ProcessId(u"sales"_s);
    begun.scenario = drills::ScenarioId(u"bakery"_s);
    begun.lead = drills::LeadStateId(u"half"_s);
    begun.steps = {drills::StepId(u"open"_s), drills::StepId(u"interview"_s)};
    begun.shape = drills::PromptShape::Choose;
    begun.level = drills::HelpLevel::NameOnly;
    begun.clock = drills::ClockChoice::Off;
    begun.seed = std::numeric_limits<quint64>::max();
    begun.packs = {QString(64, u'a'), QString(64, u'b')};
    return {0ms, begun};
}

std::vector<drills::Event> sampleTurn()
{
    const drills::MovedOn toNext{
        drills::StepId(u"open"_s), drills::StepId(u"interview"_s), {drills::CriterionId(u"open.reason"_s)}};
    const drills::MovedOn out{drills::StepId(u"interview"_s), std::nullopt, {}};
    return {prompted(),
            typed(),
            graded(),
            reacted(),
            {9400ms, drills::Paused{}},
            {9400ms, drills::Resumed{}},
            {9500ms, toNext},
            chosen(),
            hinted(),
            recalled(),
            {13500ms, out}};
}

drills::Event sampleEnded()
{
    drills::Ended ended;
    ended.how = drills::HowEnded::Returned;
    ended.ending = u"returned-early"_s;
    ended.lines = {{u"bye"_s, u"Fair enough."_s}};
    ended.justified = true;
    ended.reason = u"No trust yet: marketing has to go on."_s;
    return {14000ms, ended};
}

drills::AttemptFigures sampleFigures()
{
    using drills::StepState;
    drills::AttemptFigures figures;
    figures.how = drills::HowEnded::Returned;
    figures.duration = 14000ms;
    figures.firstOpen = 1;
    figures.steps = {step(0, StepState::Reached, 3),     step(1, StepState::Partly, 2),
                     step(2, StepState::ReachedLate, 3), step(3, StepState::Provisional, 2),
                     step(4, StepState::Open, 0),        step(5, StepState::NotNeeded, 0),
                     step(6, StepState::NotTried, 0)};
    return figures;
}

} // namespace tests
