#include "drills/certification/trialscenarios.h"

#include "drills/certification/coldtrial.h"

#include <algorithm>

namespace drills {

namespace {

/// Never seen is longest ago; of equals the first.
std::vector<SeenScenario> longestAgoFirst(std::vector<SeenScenario> scenarios)
{
    std::ranges::stable_sort(scenarios, {}, &SeenScenario::lastSeen);
    return scenarios;
}

} // namespace

std::optional<ScenarioId> scenarioForTrial(const std::vector<SeenScenario> &scenarios, QDate day,
                                           const ColdRules &rules)
{
    const std::vector<SeenScenario> order = longestAgoFirst(scenarios);
    if (order.empty() || !isNewScenario(order.front().lastSeen, day, rules))
        return std::nullopt;
    return order.front().scenario;
}

std::optional<QDate> newScenarioFrom(const std::vector<SeenScenario> &scenarios, QDate today, const ColdRules &rules)
{
    const std::vector<SeenScenario> order = longestAgoFirst(scenarios);
    if (order.empty())
        return std::nullopt;
    const std::optional<QDate> lastSeen = order.front().lastSeen;
    return lastSeen ? std::max(today, lastSeen->addDays(rules.unseenScenario.count())) : today;
}

std::vector<ScenarioId> keptForTrials(const std::vector<SeenScenario> &scenarios, bool isRowUnderWay)
{
    const size_t wanted = isRowUnderWay ? 2 : 1;
    std::vector<ScenarioId> kept;
    for (const SeenScenario &seen : longestAgoFirst(scenarios)) {
        if (kept.size() == wanted || kept.size() + 1 >= scenarios.size())
            break;
        kept.push_back(seen.scenario);
    }
    return kept;
}

} // namespace drills
