#pragma once

#include "drills/model/ruling.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace training {

/// One verdict of one turn: the attempt, its Graded event, the criterion.
using VerdictPlace = std::tuple<drills::AttemptId, int, drills::CriterionId>;

/// What people said of a verdict.
struct Said {
    std::optional<bool> own;
    std::optional<bool> manager;
    bool isDisputed = false;

    /// The manager's word, else the person's own.
    [[nodiscard]] std::optional<bool> standing() const { return manager ? manager : own; }
};

/// Of several rulings by the same the last one stands; a dispute said twice is taken back.
[[nodiscard]] std::map<VerdictPlace, Said> standingRulings(const std::vector<drills::Ruling> &rulings);

} // namespace training
