#pragma once

#include "app/training/dailyplan.h"
#include "drills/session/forecast.h"

#include <array>
#include <memory>
#include <optional>

namespace training {

/// What of one step is known by heart today.
struct StepKnowledge {
    drills::ProcessId process;
    drills::StepId step;
    QString name;
    /// In the order of Facet: chance of recall now, 0..1; absent for what was never answered or is not learned.
    std::array<std::optional<double>, 5> recall;
    std::array<bool, 5> isAutomatic{};
    /// It does not stick: it wants another way in.
    bool isStubborn = false;
    /// Typed walks in which it was reached in its own step, in the last 90 days.
    int reachedInWalks = 0;
    /// Right results a minute; absent without any.
    std::optional<double> ease;
};

struct Knowledge {
    /// The steps of the person's own process, in order.
    std::vector<StepKnowledge> steps;
    /// Over all cards begun; 0 without any.
    double meanRecall = 0.0;
    /// That all links of the chain are right in one go; those never answered count 0.
    double faultlessRecital = 0.0;
    int begunCards = 0;
    int allCards = 0;
    std::optional<double> ease;
};

/// Errors: those of the store; the same for the next.
[[nodiscard]] drills::Result<Knowledge> knowledgeOf(Workspace &workspace, const storage::Person &person);
/// A forecast to a date; may be run in another thread.
struct ForecastTask {
    QDate date;
    std::shared_ptr<const SessionMaterial> material;

    /// Deterministic; some milliseconds a run.
    [[nodiscard]] drills::Forecast run(int runs) const;
};

/// To what the date will find with so many minutes a day.
[[nodiscard]] drills::Result<ForecastTask> forecastFor(Workspace &workspace, const storage::Person &person,
                                                       const QDate &date, std::chrono::minutes aDay);

} // namespace training
