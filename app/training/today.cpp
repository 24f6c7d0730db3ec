#include "app/training/today.h"

#include "app/training/certification.h"
#include "app/training/practicechoices.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

constexpr int historyLength = 40;
constexpr int daysShown = 7;
/// The whole chain comes once a week.
constexpr int daysBetweenChains = 7;
constexpr size_t longestStretch = 3;

using Rows = std::vector<storage::AttemptRow>;

std::vector<const Scenario *> scenariosOf(const Library &library, const Process &process)
{
    std::vector<const Scenario *> scenarios = library.scenarios();
    std::erase_if(scenarios, [&process](const Scenario *scenario) { return scenario->process != process.id; });
    return scenarios;
}

/// Who sells walks the sales process; marketing's own people theirs, or the other one while theirs has no prospect.
const Process *processFor(const Library &library, storage::PersonRole role)
{
    const ProcessKind wanted = role == storage::PersonRole::Markets ? ProcessKind::Marketing : ProcessKind::Sales;
    auto all = library.processes();
    std::erase_if(all, [&library](const Process *process) { return scenariosOf(library, *process).empty(); });
    const auto found = std::ranges::find(all, wanted, &Process::kind);
    return found == all.end() ? (all.empty() ? nullptr : all.front()) : *found;
}

/// The prospect met least often, of those that no cold trial is kept for.
const Scenario *scenarioFor(const Library &library, const Process &process, const Rows &history,
                            const std::vector<ScenarioId> &kept)
{
    auto all = scenariosOf(library, process);
    std::erase_if(all, [&](const Scenario *scenario) { return std::ranges::find(kept, scenario->id) != kept.end(); });
    const auto times = [&](const Scenario *scenario) {
        return std::ranges::count_if(history, [&](const auto &row) { return row.begun.scenario == scenario->id; });
    };
    const auto found = std::ranges::min_element(all, {}, times);
    return found == all.end() ? nullptr : *found;
}

/// The lead that this prospect has come with least often; there must be one.
LeadStateId leadFor(const Scenario &scenario, const Rows &history)
{
    const auto times = [&](const LeadState &lead) {
        return std::ranges::count_if(history, [&](const storage::AttemptRow &row) {
            return row.begun.scenario == scenario.id && row.begun.lead == lead.id;
        });
    };
    return std::ranges::min_element(scenario.leadStates, {}, times)->id;
}

/// The newest ended walk that was not a retry; null when there is none.
const storage::AttemptRow *lastWalk(const Rows &history, const ProcessId &process)
{
    const auto found = std::ranges::find_if(history, [&](const storage::AttemptRow &row) {
        return row.figures && !row.begun.from && row.begun.process == process;
    });
    return found == history.end() ? nullptr : &*found;
}

bool isChainDue(const Rows &history, const Process &process, QDate today)
{
    const auto isChain = [&](const storage::AttemptRow &row) {
        return row.begun.process == process.id && row.begun.steps.size() == process.steps.size();
    };
    const auto newest = std::ranges::find_if(history, isChain);
    return newest == history.end() ? history.size() >= 3 : newest->day.daysTo(today) >= daysBetweenChains;
}

/// The steps from this place on that fit into a stretch of at most four minutes, or of three.
std::vector<StepId> stretchFrom(const Process &process, size_t first, bool onlyThreeMinutes)
{
    const std::chrono::minutes room{onlyThreeMinutes ? 3 : 4};
    std::vector<StepId> steps;
    std::chrono::seconds total{0};
    for (size_t i = first; i < process.steps.size() && steps.size() < longestStretch; ++i) {
        total += process.steps[i].target;
        if (!steps.empty() && total > room)
            break;
        steps.push_back(process.steps[i].id);
    }
    return steps;
}

/// Where the last walk broke; after an unbroken one the stretch after it, round and round.
std::pair<TodayReason, size_t> startOf(const Process &process, const storage::AttemptRow *last)
{
    if (!last)
        return {TodayReason::FirstWalk, 0};
    if (last->figures->firstOpen >= 0) {
        const auto &open = last->figures->steps[static_cast<size_t>(last->figures->firstOpen)];
        return {TodayReason::FirstOpen, static_cast<size_t>(std::max(process.position(open.step), 0))};
    }
    const int end = last->begun.steps.empty() ? -1 : process.position(last->begun.steps.back());
    return {TodayReason::LongestAgo, static_cast<size_t>(end + 1) % process.steps.size()};
}

int minutesOf(const Process &process, const std::vector<StepId> &steps)
{
    std::chrono::seconds total{0};
    for (const Step &step : process.steps) {
        const bool isIn = steps.empty() || std::ranges::find(steps, step.id) != steps.end();
        total += isIn ? step.target : std::chrono::seconds{0};
    }
    return wholeMinutes(total);
}

void describe(TodayPlan &plan, const Library &library)
{
    const Scenario *scenario = library.scenario(plan.request.scenario);
    const Process *process = library.process(plan.request.process);
    if (!scenario || !process)
        return;
    plan.prospect = scenario->persona.name;
    plan.prospectCompany = scenario->persona.company;
    for (const StepId &step : plan.request.steps) {
        if (const Step *known = process->step(step))
            plan.stepNames.append(known->name);
    }
    plan.minutes = minutesOf(*process, plan.request.steps);
}

Result<void> addDays(TodayPlan &plan, Workspace &workspace, const PersonId &person, QDate today)
{
    const auto days = workspace.store.progress().days(person, today.addDays(1 - daysShown), today);
    if (!days)
        return tl::unexpected(days.error());
    for (int back = daysShown - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto found = std::ranges::find(*days, day, &storage::DayRow::day);
        plan.lastDays.push_back(found == days->end() ? storage::DayRow{day, 0, 0, 0} : *found);
    }
    plan.doneToday = plan.lastDays.back().drills > 0;
    return {};
}

void choose(TodayPlan &plan, const Process &process, const Rows &history, QDate today, bool onlyThreeMinutes)
{
    const auto [reason, first] = startOf(process, lastWalk(history, process.id));
    plan.reason = reason;
    plan.request.process = process.id;
    plan.request.steps = stretchFrom(process, first, onlyThreeMinutes);
    if (!onlyThreeMinutes && reason != TodayReason::FirstWalk && isChainDue(history, process, today)) {
        plan.reason = TodayReason::WholeChain;
        plan.request.steps.clear();
    }
}

} // namespace

Result<TodayPlan> planToday(Workspace &workspace, const storage::Person &person, bool onlyThreeMinutes)
{
    const Library &library = workspace.content.library();
    const QDate today = practiceDay(workspace.clock.now());
    const auto history = workspace.store.attempts().walks(person.id, historyLength);
    if (!history)
        return tl::unexpected(history.error());
    const Process *process = processFor(library, person.role);
    if (!process)
        return failure(ErrorCode::NotFound, QStringLiteral("no process"));
    // A trial that cannot be read any more must not keep anybody from walking.
    const auto kept = keptScenarios(workspace, person, process->id).value_or(std::vector<ScenarioId>());
    const Scenario *scenario = scenarioFor(library, *process, *history, kept);
    if (!scenario || scenario->leadStates.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("no pack holds a scenario"));
    TodayPlan plan;
    choose(plan, *process, *history, today, onlyThreeMinutes);
    plan.request.scenario = scenario->id;
    plan.request.lead = leadFor(*scenario, *history);
    plan.request.seed = drawSeed(workspace);
    const auto level = nextHelpLevel(workspace, person, process->id, plan.request.steps);
    plan.request.level = level ? *level : HelpLevel::WithList;
    const auto unfinished = workspace.store.attempts().unfinishedWalk(person.id);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    if (*unfinished) {
        const auto row = std::ranges::find(*history, **unfinished, &storage::AttemptRow::id);
        plan.unfinished = *unfinished;
        plan.reason = TodayReason::Unfinished;
        if (row != history->end()) {
            plan.request.process = row->begun.process;
            plan.request.scenario = row->begun.scenario;
            plan.request.steps = row->begun.steps;
        }
    }
    describe(plan, library);
    if (const auto added = addDays(plan, workspace, person.id, today); !added)
        return tl::unexpected(added.error());
    return plan;
}

} // namespace training
