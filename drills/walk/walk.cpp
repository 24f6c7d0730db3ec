#include "drills/walk/walk.h"

#include "drills/walk/condition.h"
#include "drills/walk/guided.h"
#include "drills/walk/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

Walk::Walk(const WalkRules &rules, const Begun &begun, const QString &salesperson)
    : m_rules(&rules), m_begun(begun), m_speech(rules, salesperson, begun.seed)
{
}

std::vector<Event> Walk::begin(const WalkState &past) const
{
    Q_ASSERT(!m_rules->walked().empty());
    WalkState state = past;
    const Event begun{Milliseconds{0}, m_begun};
    state.apply(begun);
    return {begun, {Milliseconds{0}, enter(*m_rules->walked().front(), state)}};
}

/// What a stretch is given of the steps before it: their facts and the trust they earn. A retry has lived it.
void Walk::giveEarlierSteps(WalkState &state, Prompted &prompted) const
{
    const int first = m_rules->process().position(m_rules->walked().front()->id);
    const int last = m_rules->process().position(m_rules->walked().back()->id);
    for (const Step &step : m_rules->process().steps) {
        if (m_rules->process().position(step.id) > last)
            break;
        for (const StepCriterion &criterion : step.criteria) {
            const Reaction *reaction = m_rules->scenario().reaction(criterion.criterion);
            if (!state.criterion(criterion.criterion).given || !reaction || reaction->grant.empty())
                continue;
            const LineNode *holding = firstHolding(reaction->grant, state);
            const LineNode &node = holding ? *holding : reaction->grant.front();
            const bool isEarlier = m_rules->process().position(step.id) < first;
            std::ranges::copy(node.tells, std::back_inserter(prompted.told));
            state.addTrust(isEarlier ? node.trust : 0);
        }
    }
    state.tell(prompted.told);
}

Prompted Walk::enter(const Step &step, WalkState &state) const
{
    Prompted prompted;
    prompted.step = step.id;
    const bool isStart = !m_begun.from || m_begun.from->events <= 1;
    if (!state.current() && isStart)
        giveEarlierSteps(state, prompted);
    const Scene *scene = m_rules->sceneOf(step);
    if (scene && !scene->when.isEmpty())
        prompted.lines.push_back({u"scene:"_s + scene->group, scene->when});
    if (scene && !scene->where.isEmpty())
        prompted.lines.push_back({u"scene:"_s + scene->group, scene->where});
    if (const LineNode *opening = scene ? firstHolding(scene->opening, state) : nullptr) {
        if (!opening->say.isEmpty())
            prompted.lines.push_back(m_speech.say(opening->id, opening->say, state));
        std::ranges::copy(opening->tells, std::back_inserter(prompted.told));
        prompted.raised = opening->raises;
        state.addTrust(opening->trust);
    }
    sayOwed(step, state, prompted);
    prompted.trust = state.trust();
    if (m_begun.shape == PromptShape::Choose) {
        state.raise(prompted.raised);
        prompted.options = options(step, state);
    }
    return prompted;
}

/// What is owed is heard: the first that has not been said yet, in the order of the chain; then the first again.
void Walk::sayOwed(const Step &step, WalkState &state, Prompted &prompted) const
{
    // A colleague does not speak the prospect's lines.
    if (step.with != u"prospect"_s)
        return;
    const OwedLines *chosen = nullptr;
    int fewest = 0;
    std::vector<CriterionId> owed = state.owedByLead();
    for (const Step &earlier : m_rules->process().steps) {
        if (earlier.id == step.id)
            break;
        std::ranges::copy(state.openMusts(earlier), std::back_inserter(owed));
    }
    for (const CriterionId &id : owed) {
        const auto &all = m_rules->scenario().owed;
        const auto lines = std::ranges::find(all, groupOf(id), &OwedLines::group);
        if (lines == all.end() || lines->say.isEmpty())
            continue;
        const int said = state.timesSaid(u"owed:"_s + lines->group);
        if (!chosen || said < fewest) {
            chosen = &*lines;
            fewest = said;
        }
    }
    if (chosen)
        prompted.lines.push_back(m_speech.say(u"owed:"_s + chosen->group, chosen->say, state));
}

std::vector<ShownOption> Walk::options(const Step &step, const WalkState &state) const
{
    std::vector<ShownOption> shown = guidedOptions(*m_rules, step, state, m_begun.seed);
    for (ShownOption &option : shown)
        option.text = m_speech.filled(option.text);
    return shown;
}

Prompted Walk::again(const Step &step, const WalkState &state) const
{
    Prompted prompted;
    prompted.step = step.id;
    prompted.trust = state.trust();
    prompted.options = options(step, state);
    return prompted;
}

Result<void> Walk::mustGoOn(const WalkState &state) const
{
    if (state.ended())
        return failure(ErrorCode::NotAllowed, u"the walk has ended"_s);
    if (state.isPaused())
        return failure(ErrorCode::NotAllowed, u"the walk is paused"_s);
    return {};
}

Result<std::vector<Event>> Walk::take(const WalkState &state, const Turn &turn, Milliseconds at) const
{
    if (const auto allowed = mustGoOn(state); !allowed)
        return tl::unexpected(allowed.error());
    const auto *typed = std::get_if<TypedAnswer>(&turn.answer);
    const QString text = typed ? typed->text : std::get<ChosenAnswer>(turn.answer).text;
    std::vector<Event> events{{at, Answered{state.current()->id, turn.answer}}, {at, Graded{turn.grade}}};
    WalkState graded = state;
    graded.apply(events[0]);
    graded.apply(events[1]);
    events.push_back({at, Reply(*m_rules, m_speech, graded).to(turn.grade, text)});
    graded.apply(events.back());
    if (const Ending *ending = endingAtOnce(graded))
        events.push_back({at, ended(*ending, graded)});
    else if (m_begun.shape == PromptShape::Choose)
        events.push_back({at, again(*graded.current(), graded)});
    return events;
}

const Ending *Walk::endingAtOnce(const WalkState &state) const
{
    const auto &endings = m_rules->scenario().endings;
    const auto found = std::ranges::find_if(
        endings, [&](const Ending &ending) { return ending.atOnce && holds(ending.needs, state); });
    return found == endings.end() ? nullptr : &*found;
}

Ended Walk::ended(const Ending &ending, const WalkState &state) const
{
    Ended ended;
    ended.how = ending.outcome == EndingOutcome::Won ? HowEnded::Won : HowEnded::Lost;
    ended.ending = ending.id;
    if (!ending.say.isEmpty())
        ended.lines.push_back(m_speech.say(u"ending:"_s + ending.id, ending.say, state));
    return ended;
}

Result<std::vector<Event>> Walk::goOn(const WalkState &state, Milliseconds at) const
{
    if (const auto allowed = mustGoOn(state); !allowed)
        return tl::unexpected(allowed.error());
    const Step &step = *state.current();
    const auto &walked = m_rules->walked();
    const auto here = std::ranges::find(walked, &step);
    const Step *next = here == walked.end() || here + 1 == walked.end() ? nullptr : *(here + 1);
    const auto &endings = m_rules->scenario().endings;
    const auto ending = std::ranges::find_if(endings, [&](const Ending &candidate) {
        return !candidate.atOnce && candidate.leaving == groupOf(step) && holds(candidate.needs, state);
    });
    const bool ends = ending != endings.end() || !next;
    MovedOn movedOn{step.id, ends ? std::nullopt : std::optional(next->id), state.openMusts(step)};
    std::vector<Event> events{{at, movedOn}};
    WalkState left = state;
    left.apply(events.front());
    if (ending != endings.end())
        events.push_back({at, ended(*ending, left)});
    else if (!next)
        events.push_back({at, Ended{HowEnded::Completed, {}, {}, false, {}}});
    else
        events.push_back({at, enter(*next, left)});
    return events;
}

Result<std::vector<Event>> Walk::pause(const WalkState &state, Milliseconds at) const
{
    if (const auto allowed = mustGoOn(state); !allowed)
        return tl::unexpected(allowed.error());
    return std::vector<Event>{{at, Paused{}}};
}

Result<std::vector<Event>> Walk::resume(const WalkState &state, Milliseconds at) const
{
    if (state.ended() || !state.isPaused())
        return failure(ErrorCode::NotAllowed, u"the walk is not paused"_s);
    return std::vector<Event>{{at, Resumed{}}};
}

Result<std::vector<Event>> Walk::stop(const WalkState &state, Milliseconds at) const
{
    if (state.ended())
        return failure(ErrorCode::NotAllowed, u"the walk has ended"_s);
    const Condition &when = m_rules->scenario().stopWhen;
    const bool justified = !when.empty() && holds(when, state);
    return std::vector<Event>{{at, Ended{HowEnded::Stopped, {}, {}, justified, {}}}};
}

Result<std::vector<Event>> Walk::returnLead(const WalkState &state, const QString &reason, Milliseconds at) const
{
    if (state.ended())
        return failure(ErrorCode::NotAllowed, u"the walk has ended"_s);
    const Condition &when = m_rules->lead().returnWhen;
    const bool justified = !when.empty() && holds(when, state);
    return std::vector<Event>{{at, Ended{HowEnded::Returned, {}, {}, justified, reason}}};
}

std::vector<Event> Walk::abandon(Milliseconds at)
{
    return {{at, Ended{}}};
}

std::vector<CriterionId> Walk::gradable(const WalkState &state) const
{
    std::vector<CriterionId> ids;
    const Step *current = state.current();
    if (!current)
        return ids;
    if (current->with == u"prospect"_s)
        ids = state.owedByLead();
    const int here = m_rules->process().position(current->id);
    for (const Step &step : m_rules->process().steps) {
        const int position = m_rules->process().position(step.id);
        const bool sameParty = step.with == current->with;
        const bool ahead = position > here && sameParty && m_rules->isWalked(step.id);
        for (const StepCriterion &criterion : step.criteria) {
            // What this party has granted stays in, so that asking it again is noticed.
            const bool earlier = position < here && (sameParty || !state.isMet(criterion.criterion));
            if (position == here || earlier || ahead)
                ids.push_back(criterion.criterion);
        }
    }
    return ids;
}

Result<Grade> Walk::gradeOf(const WalkState &state, const QString &option) const
{
    const bool isShown = std::ranges::any_of(state.options(),
                                             [&](const ShownOption &shown) { return shown.id == option; });
    const GuidedOption *found = guidedOption(m_rules->scenario(), option);
    if (!isShown || !found)
        return failure(ErrorCode::InvalidInput, u"the option '%1' is not shown"_s.arg(option));
    return gradeOfOption(*found);
}

} // namespace drills
