#pragma once

#include "drills/model/card.h"

#include <QDate>

#include <chrono>
#include <variant>
#include <vector>

namespace drills {

/// A chain said in order, from its beginning.
struct RecitalItem {
    ProcessId process;
    /// Its first links, each a review of its own.
    std::vector<Card> links;

    bool operator==(const RecitalItem &) const = default;
};

/// A minute on one step, before a call.
struct WarmUpItem {
    ProcessId process;
    StepId step;
    /// Asked in this order.
    std::vector<Card> cards;

    bool operator==(const WarmUpItem &) const = default;
};

/// A stretch of a walk; which one is the walk's affair.
struct StretchItem {
    bool operator==(const StretchItem &) const = default;
};

/// Why something is asked now.
enum class PlanReason {
    ForgottenToday,
    /// Recall has fallen to the aim, or the date leaves no longer wait.
    Due,
    New,
    /// A link that is new and was right only once: the next one waits for it.
    OnceMore,
    /// Weakest on the target date, in the last three days before it.
    BeforeTheDate,
    /// The chance of a faultless recital fell below its aim.
    RecitalDue,
    /// After days away: something that goes well, to begin with.
    FirstSomethingKnown,
    Walk,
    BeforeACall,
};

/// One thing to do in a session.
struct PlannedItem {
    std::variant<Card, RecitalItem, WarmUpItem, StretchItem> what;
    PlanReason why = PlanReason::Due;
    /// 0..1, now: of a recital that all links are right, of a warm-up the least of its cards. 0 for what is new and
    /// for a walk.
    double recall = 0.0;
    std::chrono::milliseconds expected{0};

    bool operator==(const PlannedItem &) const = default;
};

/// What is practised now, in this order. It holds until the next answer: then it is planned again.
struct SessionPlan {
    std::vector<PlannedItem> items;
    /// Of all items together; never above the time that is left, but for a warm-up, which is a minute.
    std::chrono::milliseconds expected{0};
    /// The person is away: nothing is due, nothing is overdue.
    bool isAway = false;
    /// Due today, but left for the days to come, and over how many of them that takes.
    int leftForLater = 0;
    int laterDays = 0;
    /// No new cards today, because the days to come are full.
    bool isFull = false;

    bool operator==(const SessionPlan &) const = default;
};

} // namespace drills
