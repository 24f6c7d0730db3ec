#pragma once

#include <vector>

namespace drills {

/// What the engine said of one criterion, forced to found or not, and what a person ruled.
struct RuledVerdict {
    bool engine = false;
    bool person = false;

    bool operator==(const RuledVerdict &) const = default;
};

/// How often both agreed. A description of these verdicts, no promise for others.
struct Agreement {
    int verdicts = 0;
    int agreed = 0;
    /// Cohen's kappa (1960), and Gwet's AC1 (2008), which stays meaningful where nearly all verdicts are the same;
    /// in thousandths, -1000..1000, and 0 without verdicts or where chance alone would always agree.
    int kappa = 0;
    int ac1 = 0;

    bool operator==(const Agreement &) const = default;
};

/// Fewer rulings than these say too little to calibrate by.
inline constexpr int rulingsToCalibrate = 50;

[[nodiscard]] Agreement agreementOf(const std::vector<RuledVerdict> &verdicts);

} // namespace drills
