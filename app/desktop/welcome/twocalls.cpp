#include "app/desktop/welcome/twocalls.h"

#include "app/training/practicechoices.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr auto sales = "sales"_L1;
constexpr auto completeLead = "complete"_L1;
constexpr auto halfLead = "half"_L1;

bool hasLead(const training::ScenarioChoice &scenario, QLatin1String id)
{
    return std::ranges::any_of(scenario.leads, [id](const training::LeadChoice &lead) { return lead.id.value == id; });
}

bool fits(const training::ScenarioChoice &scenario)
{
    return scenario.hasGuided && scenario.process.value == sales && hasLead(scenario, completeLead)
        && hasLead(scenario, halfLead);
}

bool wasTried(const training::StepDebrief &step)
{
    return step.figures.state != drills::StepState::NotTried;
}

} // namespace

std::optional<TwoCalls> TwoCalls::from(const training::Content &content)
{
    const training::PracticeChoices choices = training::practiceChoices(content);
    const auto scenario = std::ranges::find_if(choices.scenarios, fits);
    const auto process = std::ranges::find_if(
        choices.processes, [](const training::ProcessChoice &choice) { return choice.id.value == sales; });
    if (scenario == choices.scenarios.end() || process == choices.processes.end())
        return std::nullopt;
    TwoCalls calls;
    training::WalkRequest &first = calls.m_first;
    first.process = process->id;
    first.scenario = scenario->id;
    first.lead = drills::LeadStateId(completeLead);
    for (const QLatin1String wanted : std::array{"open"_L1, "interview"_L1, "show-fit"_L1}) {
        const auto step = std::ranges::find(process->steps, drills::StepId(wanted), &training::StepChoice::id);
        if (step == process->steps.end())
            return std::nullopt;
        first.steps.push_back(step->id);
    }
    first.shape = drills::PromptShape::Choose;
    first.level = drills::HelpLevel::WithList;
    calls.m_second = first;
    calls.m_second.lead = drills::LeadStateId(halfLead);
    return calls;
}

bool TwoCalls::finish(const drills::AttemptId &attempt)
{
    m_underWay.reset();
    const bool isSecond = !m_attempts.first.isEmpty();
    (isSecond ? m_attempts.second : m_attempts.first) = attempt;
    return isSecond;
}

CallDifference differenceOf(const training::Debrief &first, const training::Debrief &second)
{
    CallDifference difference;
    const size_t steps = std::min(first.steps.size(), second.steps.size());
    for (size_t i = 0; i < steps; ++i) {
        if (!wasTried(first.steps[i]) || !wasTried(second.steps[i])) {
            difference.isPartial = true;
            continue;
        }
        difference.turns += second.steps[i].figures.turns - first.steps[i].figures.turns;
        difference.own += second.steps[i].figures.own - first.steps[i].figures.own;
    }
    for (const training::StepDebrief &step : second.steps) {
        for (const training::MadeUpView &madeUp : step.madeUp) {
            if (!difference.madeUpFor.contains(madeUp.forStep))
                difference.madeUpFor.append(madeUp.forStep);
        }
    }
    return difference;
}

} // namespace desktop
