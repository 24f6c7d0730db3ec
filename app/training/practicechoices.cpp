#include "app/training/practicechoices.h"

#include "app/storage/progressstore.h"
#include "drills/session/helplevel.h"

#include <algorithm>
#include <span>

using namespace drills;

namespace training {

namespace {

bool hasRounds(const Scenario &scenario)
{
    return std::ranges::any_of(scenario.scenes, [](const Scene &scene) { return !scene.rounds.empty(); });
}

} // namespace

PracticeChoices practiceChoices(const Content &content)
{
    PracticeChoices choices;
    for (const Process *process : content.library().processes()) {
        ProcessChoice choice{process->id, process->name, {}};
        for (const Step &step : process->steps)
            choice.steps.push_back({step.id, step.name, step.target});
        choices.processes.push_back(std::move(choice));
    }
    for (const Scenario *scenario : content.library().scenarios()) {
        const Persona &persona = scenario->persona;
        ScenarioChoice choice{scenario->id,        scenario->title, scenario->trade,   persona.name,
                              persona.role,        persona.company, scenario->process, {},
                              hasRounds(*scenario)};
        for (const LeadState &lead : scenario->leadStates)
            choice.leads.push_back({lead.id, lead.name});
        choices.scenarios.push_back(std::move(choice));
    }
    return choices;
}

int wholeMinutes(std::chrono::seconds target)
{
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(target).count()));
}

quint64 drawSeed(Workspace &workspace)
{
    // Four of the bytes are plenty, and a number that somebody can write down to have the walk again.
    quint64 seed = 0;
    const auto bytes = workspace.entropy.bytes16();
    for (const quint8 byte : std::span(bytes).first<4>())
        seed = seed << 8 | byte;
    return seed;
}

Result<HelpLevel> nextHelpLevel(Workspace &workspace, const storage::Person &person, const ProcessId &process,
                                const std::vector<StepId> &steps)
{
    constexpr int remembered = 20;
    const Process *known = workspace.content.library().process(process);
    if (!known || known->steps.empty())
        return failure(ErrorCode::NotFound, process.value);
    const StepId &first = steps.empty() ? known->steps.front().id : steps.front();
    const auto history = workspace.store.progress().stepHistory(person.id, process, first, remembered);
    if (!history)
        return tl::unexpected(history.error());
    std::vector<StepState> states;
    for (const storage::StepHistoryRow &row : *history) {
        if (row.shape == PromptShape::Converse)
            states.push_back(row.figures.state);
    }
    return helpLevelAfter(states);
}

} // namespace training
