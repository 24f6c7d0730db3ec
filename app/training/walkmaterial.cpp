#include "app/training/walkmaterial.h"

#include "app/storage/attemptstore.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// A retry of a retry has lived both.
Result<std::vector<Event>> pastOf(Workspace &workspace, const Begun &begun)
{
    if (!begun.from)
        return std::vector<Event>{};
    auto parent = workspace.store.attempts().load(begun.from->attempt);
    if (!parent)
        return tl::unexpected(parent.error());
    auto past = pastOf(workspace, begunOf(*parent));
    if (!past)
        return past;
    const auto count = std::min(static_cast<size_t>(begun.from->events), parent->events.size());
    past->insert(past->end(), parent->events.begin(), parent->events.begin() + static_cast<std::ptrdiff_t>(count));
    return past;
}

} // namespace

Result<WalkMaterial> materialFor(const PreparedLibrary &content, const Begun &begun)
{
    const Process *process = content.library().process(begun.process);
    if (!process)
        return failure(ErrorCode::NotFound, u"process %1"_s.arg(begun.process.value));
    const Scenario *scenario = content.library().scenario(begun.scenario);
    if (!scenario)
        return failure(ErrorCode::NotFound, u"scenario %1"_s.arg(begun.scenario.value));
    const LeadState *lead = scenario->leadState(begun.lead);
    if (!lead)
        return failure(ErrorCode::NotFound, u"lead state %1"_s.arg(begun.lead.value));
    for (const StepId &step : begun.steps) {
        if (!process->step(step))
            return failure(ErrorCode::NotFound, u"step %1"_s.arg(step.value));
    }
    WalkMaterial material;
    material.content = &content;
    material.rules = std::make_unique<WalkRules>(content.library(), *process, *scenario, *lead, begun.steps);
    if (material.rules->walked().empty())
        return failure(ErrorCode::NotFound, u"a step to walk"_s);
    return material;
}

Result<WalkMaterial> materialOf(Workspace &workspace, const Begun &begun)
{
    const auto content = workspace.content.madeOf(begun.packs);
    if (!content)
        return tl::unexpected(content.error());
    auto material = materialFor(**content, begun);
    if (!material)
        return material;
    auto past = pastOf(workspace, begun);
    if (!past)
        return tl::unexpected(past.error());
    material->past = std::move(*past);
    return material;
}

Situation situationOf(const WalkRules &rules, const WalkState &state)
{
    static const CriterionId summary{u"interview.confirmed"_s};
    Q_ASSERT(state.begun() && state.current());
    Situation now;
    now.process = state.begun()->process.value;
    now.step = state.current()->id.value;
    now.scenario = state.begun()->scenario.value;
    now.previousLine = state.lastLine();
    now.summaryConfirmed = !rules.stepOf(summary) || state.isMet(summary);
    return now;
}

} // namespace training
