#pragma once

#include <array>
#include <chrono>

namespace drills {

/// The figures of the cold certificate. Days are practice days, which begin at four in the morning.
struct ColdRules {
    /// From so many days after the first pass on each pass is possible; there are as many passes as entries.
    std::array<std::chrono::days, 3> passAfter{std::chrono::days{0}, std::chrono::days{7}, std::chrono::days{28}};
    /// From a failed trial to the next.
    std::chrono::days afterFailed{3};
    /// A scenario is new again when it was not seen for so long.
    std::chrono::days unseenScenario{28};
    /// A longer pause interrupts a trial.
    std::chrono::minutes longestPause{10};
    /// From the last pass to the last day on which passes and certificate hold.
    std::chrono::days lapsesAfter{90};
    /// From the last pass to the first day on which another renews the certificate: as far apart as first and third.
    std::chrono::days renewalAfter{28};

    bool operator==(const ColdRules &) const = default;
};

} // namespace drills
