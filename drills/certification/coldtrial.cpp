#include "drills/certification/coldtrial.h"

#include <algorithm>

namespace drills {

namespace {

bool isInterrupted(const ColdTrial &trial, const ColdRules &rules)
{
    // A trial may end with its recital only when that has failed it.
    const bool lacksWalk = !trial.walk && trial.recital.isFaultless();
    return trial.wasClosed || lacksWalk || trial.longestPause > rules.longestPause;
}

std::optional<ColdObstacle> obstacleOf(const ColdTrial &trial, const ColdRules &rules)
{
    if (isInterrupted(trial, rules))
        return ColdObstacle::Interrupted;
    if (trial.practisedBefore)
        return ColdObstacle::PractisedBefore;
    if (!isNewScenario(trial.scenarioSeen, trial.date, rules))
        return ColdObstacle::ScenarioSeen;
    return std::nullopt;
}

/// Each step once, those of the recital first.
std::vector<StepId> stepsToRule(const ColdRecital &recital, const ColdWalk &walk)
{
    std::vector<StepId> steps = recital.provisional;
    for (const StepId &step : walk.provisional) {
        if (std::ranges::find(steps, step) == steps.end())
            steps.push_back(step);
    }
    return steps;
}

} // namespace

bool isNewScenario(std::optional<QDate> lastSeen, QDate day, const ColdRules &rules)
{
    return !lastSeen || lastSeen->daysTo(day) >= rules.unseenScenario.count();
}

ColdWalk coldWalkOf(const AttemptFigures &figures)
{
    ColdWalk walk;
    for (const StepFigures &step : figures.steps) {
        switch (step.state) {
        case StepState::Reached:
        case StepState::NotNeeded:
            break;
        case StepState::Provisional:
            walk.provisional.push_back(step.step);
            break;
        case StepState::ReachedLate:
        case StepState::Partly:
        case StepState::Open:
        case StepState::NotTried:
            if (!walk.firstOpen)
                walk.firstOpen = step.step;
            break;
        }
    }
    return walk;
}

ColdOutcome outcomeOf(const ColdTrial &trial, const ColdRules &rules)
{
    if (const std::optional<ColdObstacle> obstacle = obstacleOf(trial, rules))
        return ColdUncounted{*obstacle};
    const ColdWalk walk = trial.walk.value_or(ColdWalk{});
    if (!trial.recital.isFaultless() || walk.firstOpen)
        return ColdFailed{trial.recital.missingSteps, trial.recital.missingResults, walk.firstOpen};
    const std::vector<StepId> steps = stepsToRule(trial.recital, walk);
    if (!steps.empty())
        return ColdWaiting{steps};
    return ColdPassed{};
}

} // namespace drills
