#pragma once

#include "drills/certification/coldrules.h"
#include "drills/ledger/figures.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace drills {

/// The recital of a cold trial: what was not said, or not in its place.
struct ColdRecital {
    std::vector<StepId> missingSteps;
    /// Steps whose result was not said.
    std::vector<StepId> missingResults;
    /// Steps whose result the engine could not tell.
    std::vector<StepId> provisional;

    /// Whether nothing is missing for certain.
    [[nodiscard]] bool isFaultless() const { return missingSteps.empty() && missingResults.empty(); }
    bool operator==(const ColdRecital &) const = default;
};

/// The walk of a cold trial. The chain is unbroken when there is neither a first open result nor a provisional one.
struct ColdWalk {
    /// The first step that was, for certain, not reached in its own step.
    std::optional<StepId> firstOpen;
    std::vector<StepId> provisional;

    bool operator==(const ColdWalk &) const = default;
};

/// A cold trial as it was: a recital, then a free walk through the whole chain.
struct ColdTrial {
    /// The practice day, fixed when it was written.
    QDate date;
    /// Orders the trials of one day.
    qint64 place = 0;
    ColdRecital recital;
    /// None when the trial ended with its recital.
    std::optional<ColdWalk> walk;
    /// Whether the program was closed before the trial had ended.
    bool wasClosed = false;
    Milliseconds longestPause{0};
    /// Whether something else was practised earlier that day.
    bool practisedBefore = false;
    /// The latest day before the trial on which its scenario was seen.
    std::optional<QDate> scenarioSeen;

    bool operator==(const ColdTrial &) const = default;
};

struct ColdPassed {
    bool operator==(const ColdPassed &) const = default;
};

/// What is missing.
struct ColdFailed {
    std::vector<StepId> missingSteps;
    std::vector<StepId> missingResults;
    std::optional<StepId> firstOpen;

    bool operator==(const ColdFailed &) const = default;
};

/// The manager has to rule. No steps: what has to be ruled first is an earlier trial.
struct ColdWaiting {
    std::vector<StepId> steps;

    bool operator==(const ColdWaiting &) const = default;
};

/// Why a trial does not count.
enum class ColdObstacle { Interrupted, PractisedBefore, ScenarioSeen, TooEarly };

struct ColdUncounted {
    ColdObstacle why = ColdObstacle::Interrupted;

    bool operator==(const ColdUncounted &) const = default;
};

using ColdOutcome = std::variant<ColdPassed, ColdFailed, ColdWaiting, ColdUncounted>;

/// A scenario may be used when it was never seen, or last so many days ago as the rules want, that day included.
[[nodiscard]] bool isNewScenario(std::optional<QDate> lastSeen, QDate day, const ColdRules &rules = {});

/// The walk as the certificate sees it: a result must be reached in its own step, or not be needed. `figures` follow
/// engine and manager only, without one's own rulings.
[[nodiscard]] ColdWalk coldWalkOf(const AttemptFigures &figures);

/// What a trial came to, whatever day it was on; only the fold of all trials knows ColdObstacle::TooEarly.
/// What stood in its way comes first; a certain gap fails it, whatever else has to be ruled; the rest waits or passes.
[[nodiscard]] ColdOutcome outcomeOf(const ColdTrial &trial, const ColdRules &rules = {});

} // namespace drills
