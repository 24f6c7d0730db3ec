#pragma once

#include "drills/memory/fit.h"

#include <array>

namespace drills {

/// Why these weights.
enum class ChoiceReason {
    /// The person's log is too short to fit or to judge by; the starting weights stay.
    TooFewReviews,
    /// Of the three kinds of fit to earlier reviews this one foretold the later reviews best.
    StartForetellsBest,
    FirstStabilitiesForetellBest,
    FullForetellsBest,
};

/// The chosen weights, and what spoke for them.
struct FitChoice {
    Fit fit;
    ChoiceReason reason = ChoiceReason::TooFewReviews;
    /// Reviews of the log, and how many of them judged the fits; 0 where none did.
    std::size_t reviews = 0;
    std::size_t judges = 0;
    /// Mean log loss of the judging reviews by FitKind; all 0 without judges.
    std::array<double, 3> logLoss{};

    bool operator==(const FitChoice &) const = default;
};

/// Below so many reviews of one's own the starting weights stay, which may be those of a team.
inline constexpr std::size_t reviewsToChoose = 400;

/// Fits to the first half of the reviews and judges by the third quarter, fits to the first three quarters and judges
/// by the last; the kind of fit with the smallest log loss is then fitted to everything. Of equals the one that changes
/// less. Absent when stopped; `isStopped` as in fit.
[[nodiscard]] std::optional<FitChoice> chosenFit(const std::vector<CardHistory> &histories, const MemoryWeights &start,
                                                 const IsStopped &isStopped = {});

} // namespace drills
