#pragma once

#include "app/storage/progressstore.h"
#include "app/training/walksession.h"

#include <optional>

namespace training {

/// Why this is today's drill.
enum class TodayReason { Unfinished, FirstWalk, FirstOpen, WholeChain, LongestAgo };

/// What to practise now: one thing.
struct TodayPlan {
    TodayReason reason = TodayReason::FirstWalk;
    WalkRequest request;
    /// The walk to go on with; only for Unfinished.
    std::optional<drills::AttemptId> unfinished;
    QString prospect;
    QString prospectCompany;
    QStringList stepNames;
    /// About how long.
    int minutes = 4;
    /// The last seven days, today last; days without a drill have zero.
    std::vector<storage::DayRow> lastDays;
    bool doneToday = false;
};

/// Errors: those of the store; NotFound when no pack holds a scenario.
drills::Result<TodayPlan> planToday(Workspace &workspace, const storage::Person &person, bool onlyThreeMinutes);

} // namespace training
