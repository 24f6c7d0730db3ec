#pragma once

#include "drills/process/companycard.h"
#include "drills/process/process.h"
#include "drills/walk/scenario.h"

#include <optional>

namespace drills {

struct PackRequirement {
    PackId id;
    /// At least this one.
    int version = 1;

    bool operator==(const PackRequirement &) const = default;
};

/// A file of content, as its author wrote it.
struct Pack {
    PackId id;
    int version = 1;
    QString language;
    QString title;
    std::vector<PackRequirement> needs;
    std::optional<CompanyCard> company;
    std::vector<Criterion> criteria;
    std::vector<Fault> faults;
    std::vector<Process> processes;
    std::vector<Scenario> scenarios;

    bool operator==(const Pack &) const = default;
};

} // namespace drills
