#pragma once

#include "app/training/dailyplan.h"
#include "drills/session/forecast.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace training {

/// What of one step is known by heart today; or of what a process leads to, which is of no step.
struct StepKnowledge {
    drills::ProcessId process;
    drills::StepId step;
    QString name;
    /// The process, where it is not the person's own.
    QString otherProcess;
    /// In the order of Facet: chance of recall now, 0..1; absent for what was never answered or is not learned.
    std::array<std::optional<double>, drills::facetCount> recall;
    std::array<bool, drills::facetCount> isAutomatic{};
    /// It does not stick: it wants another way in.
    bool isStubborn = false;
    /// Typed walks in which it was reached in its own step, in the last 90 days.
    int reachedInWalks = 0;
    /// Right results a minute; absent without any.
    std::optional<double> fluency;
};

/// A card that was begun, by whose facet it is, and how it stands now.
struct WeakCard {
    QString of;
    drills::Facet facet = drills::Facet::NextStep;
    double recall = 0.0;
};

struct Knowledge {
    /// The steps of the person's own process, in order; then what is learned of others.
    std::vector<StepKnowledge> steps;
    /// At most three, the one with the lowest recall first; none that is recalled nine times in ten.
    std::vector<WeakCard> weakest;
    /// That all links of the chain are right in one go; those never answered count 0.
    double faultlessRecital = 0.0;
    int begunCards = 0;
    int allCards = 0;
    std::optional<double> fluency;
};

/// Errors: those of the store.
[[nodiscard]] drills::Result<Knowledge> knowledgeOf(Workspace &workspace, const storage::Person &person);
/// Further away nobody plans, and each run plays every day.
inline constexpr int mostForecastDays = 366;

/// A forecast to a date; may be run in another thread.
struct ForecastTask {
    QDate date;
    std::shared_ptr<const SessionMaterial> material;

    /// Deterministic; some milliseconds a run. Absent when stopped.
    [[nodiscard]] std::optional<drills::Forecast> run(int runs, const std::function<bool()> &isStopped = {}) const;
};

/// To what the date will find with so many minutes a day. Errors: those of the store.
[[nodiscard]] drills::Result<ForecastTask> forecastFor(Workspace &workspace, const storage::Person &person,
                                                       const QDate &date, std::chrono::minutes aDay);

} // namespace training
