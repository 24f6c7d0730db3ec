#pragma once

#include "drills/certification/coldrules.h"
#include "drills/model/ids.h"

#include <QDate>

#include <optional>
#include <vector>

namespace drills {

/// A scenario, and the latest practice day on which the person met it.
struct SeenScenario {
    ScenarioId scenario;
    std::optional<QDate> lastSeen;

    bool operator==(const SeenScenario &) const = default;
};

/// Of those that are new on the day the one that was seen longest ago, if at all; none without a new one.
[[nodiscard]] std::optional<ScenarioId> scenarioForTrial(const std::vector<SeenScenario> &scenarios, QDate day,
                                                         const ColdRules &rules = {});

/// The first day, `today` or later, on which one is new if none is met until then; none without any.
[[nodiscard]] std::optional<QDate> newScenarioFrom(const std::vector<SeenScenario> &scenarios, QDate today,
                                                   const ColdRules &rules = {});

/// Those that daily walks leave alone, so that a trial finds a new one: the one seen longest ago; once a row is under
/// way two, as its passes may follow each other within the days that a scenario needs. One is always left to walk.
[[nodiscard]] std::vector<ScenarioId> keptForTrials(const std::vector<SeenScenario> &scenarios, bool isRowUnderWay);

} // namespace drills
