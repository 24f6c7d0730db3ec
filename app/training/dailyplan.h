#pragma once

#include "app/training/personmemory.h"
#include "drills/session/plan.h"

#include <memory>

namespace training {

/// One thing of the day, with the names that tell it.
struct DailyItem {
    drills::PlannedItem planned;
    QString process;
    /// Of a card: whose facet it is, for NextStep the step that is left; empty for the beginning and the product.
    QString step;
};

/// What the person practises today, as things stand now.
struct DailyPlan {
    drills::SessionPlan plan;
    std::vector<DailyItem> items;
    /// Cards that were answered today, and how many of all are begun.
    int answeredToday = 0;
    int begunCards = 0;
    int allCards = 0;
    std::chrono::milliseconds practisedToday{0};
    int daysSincePractice = 0;
};

struct DailyOptions {
    /// Of the day; without it the person's own.
    std::optional<std::chrono::milliseconds> budget = std::nullopt;
    /// For this sitting.
    std::optional<std::chrono::milliseconds> atMost = std::nullopt;
};

/// What a plan is made from, with what it borrows.
struct SessionMaterial {
    PersonMemory memory;
    drills::SessionInput input;

    SessionMaterial(PersonMemory known, const drills::PracticeMoment &now)
        : memory(std::move(known)), input{.curriculum = memory.curriculum, .learned = memory.learned, .now = now}
    {
    }
};

/// A plan goes by the times that the person's own answers took, as drills::ownAnswerTimes says.
/// Errors: those of the store; the same for planDaily.
[[nodiscard]] drills::Result<std::unique_ptr<SessionMaterial>> sessionFor(Workspace &workspace,
                                                                          const storage::Person &person,
                                                                          const DailyOptions &options);

[[nodiscard]] drills::Result<DailyPlan> planDaily(Workspace &workspace, const storage::Person &person,
                                                  const DailyOptions &options = {});
/// A minute on one step before a call. Errors also: NotFound for an unknown step.
[[nodiscard]] drills::Result<DailyPlan> planBeforeCall(Workspace &workspace, const storage::Person &person,
                                                       const drills::ProcessId &process, const drills::StepId &step);

/// The cards that the item asks, in their order; none for a walk.
[[nodiscard]] std::vector<drills::Card> cardsOf(const drills::PlannedItem &item);

} // namespace training
