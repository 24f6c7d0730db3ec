#pragma once

#include "drills/environment/randomsource.h"
#include "drills/session/sessioninput.h"

#include <functional>
#include <optional>
#include <vector>

namespace drills {

/// A card and how likely it is remembered on the date.
struct WeakCard {
    Card card;
    /// 0..1.
    double recall = 0.0;

    bool operator==(const WeakCard &) const = default;
};

/// What the date will find, if the person practises as planned every day until then.
struct Forecast {
    QDate date;
    /// 0..1, over all cards of the curriculum; those not begun by then count 0.
    double meanRecall = 0.0;
    /// 0..1: that all links of the first chain are right in one go.
    double faultlessRecital = 0.0;
    /// Mean of the days until then.
    std::chrono::milliseconds perDay{0};
    /// Of the days until then that have a plan of more than nothing.
    int daysToPractise = 0;
    /// Cards not begun by then, mean.
    double notBegun = 0.0;
    /// The links of the first chain that are least sure, at most three, the weakest first.
    std::vector<WeakCard> weakestLinks;

    bool operator==(const Forecast &) const = default;
};

/// Plays the plan day by day, at the same time of day, up to the day before `date`, each answer as likely right as the
/// model says, and means over `runs` (1 or more) of them. A date that is today or past tells of now.
/// Absent when stopped: `isStopped` is asked between the runs and may be empty.
[[nodiscard]] std::optional<Forecast> forecastTo(const QDate &date, const SessionInput &input, RandomSource &random,
                                                 int runs, const std::function<bool()> &isStopped = {});

} // namespace drills
