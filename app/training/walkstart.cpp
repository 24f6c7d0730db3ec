#include "app/training/walkparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

Begun begunFor(const Workspace &workspace, const WalkRequest &request)
{
    Begun begun;
    begun.process = request.process;
    begun.scenario = request.scenario;
    begun.lead = request.lead;
    begun.steps = request.steps;
    begun.shape = request.shape;
    begun.level = request.level;
    begun.clock = request.clock;
    begun.seed = request.seed;
    begun.recital = request.recital;
    begun.packs = workspace.content.hashes();
    const Process *process = workspace.content.library().process(request.process);
    if (begun.steps.empty() && process)
        std::ranges::transform(process->steps, std::back_inserter(begun.steps), &Step::id);
    return begun;
}

} // namespace

Result<std::unique_ptr<WalkSession>> WalkSession::start(Workspace &workspace, const storage::Person &person,
                                                        const Begun &begun, bool isStored)
{
    auto material = materialOf(workspace, begun);
    if (!material)
        return tl::unexpected(material.error());
    auto parts = std::make_unique<Parts>(workspace, person, std::move(*material));
    parts->begun = begun;
    parts->isStored = isStored;
    parts->state = parts->pastState();
    const std::vector<Event> first = parts->walk().begin(parts->state);
    if (isStored) {
        if (const auto kept = workspace.content.keepAll(); !kept)
            return tl::unexpected(kept.error());
        auto attempt = workspace.store.attempts().begin(person.id, first);
        if (!attempt)
            return tl::unexpected(attempt.error());
        parts->attempt = attempt->id;
    } else {
        parts->clock.followScript();
    }
    parts->apply(first);
    parts->clock.start(Milliseconds{0});
    parts->clock.beginTurn(shownText(first));
    return std::unique_ptr<WalkSession>(new WalkSession(std::move(parts)));
}

Result<std::unique_ptr<WalkSession>> WalkSession::begin(Workspace &workspace, const storage::Person &person,
                                                        const WalkRequest &request)
{
    return start(workspace, person, begunFor(workspace, request), true);
}

Result<std::unique_ptr<WalkSession>> WalkSession::rehearse(Workspace &workspace, const storage::Person &person,
                                                           const WalkRequest &request)
{
    return start(workspace, person, begunFor(workspace, request), false);
}

Result<std::unique_ptr<WalkSession>> WalkSession::retry(Workspace &workspace, const storage::Person &person,
                                                        const AttemptId &parent, const StepId &step)
{
    const auto attempt = workspace.store.attempts().load(parent);
    if (!attempt)
        return tl::unexpected(attempt.error());
    Begun begun = begunOf(*attempt);
    int entered = -1;
    for (size_t i = 0; i < attempt->events.size() && entered < 0; ++i) {
        const auto *prompted = std::get_if<Prompted>(&attempt->events[i].what);
        entered = prompted && prompted->step == step ? static_cast<int>(i) : -1;
    }
    if (entered < 0)
        return failure(ErrorCode::NotFound, u"step %1 in the attempt"_s.arg(step.value));
    begun.from = Origin{parent, entered};
    begun.recital.reset();
    begun.steps = {step};
    return start(workspace, person, begun, true);
}

Result<std::unique_ptr<WalkSession>> WalkSession::resume(Workspace &workspace, const storage::Person &person,
                                                         const AttemptId &id)
{
    const auto attempt = workspace.store.attempts().load(id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    auto material = materialOf(workspace, begunOf(*attempt));
    if (!material)
        return tl::unexpected(material.error());
    const auto draft = workspace.store.attempts().draft(id);
    if (!draft)
        return tl::unexpected(draft.error());
    auto parts = std::make_unique<Parts>(workspace, person, std::move(*material));
    parts->begun = begunOf(*attempt);
    parts->attempt = id;
    parts->isStored = true;
    parts->state = parts->pastState();
    parts->apply(attempt->events);
    parts->takeUpClock(*draft);
    if (parts->state.isPaused())
        parts->clock.pause();
    return std::unique_ptr<WalkSession>(new WalkSession(std::move(parts)));
}

} // namespace training
