#pragma once

#include "drills/model/card.h"

#include <array>
#include <chrono>

namespace drills {

/// How long a card usually takes from its prompt to the next prompt, by which a session is filled: reading, thinking,
/// typing, and looking at the grade.
struct AnswerTimes {
    /// In the order of Facet.
    std::array<std::chrono::milliseconds, facetCount> facets{std::chrono::seconds(10), std::chrono::seconds(25),
                                                             std::chrono::seconds(35), std::chrono::seconds(30),
                                                             std::chrono::seconds(20)};
    std::chrono::milliseconds recitedLink{std::chrono::seconds(6)};

    [[nodiscard]] std::chrono::milliseconds of(Facet facet) const { return facets[static_cast<size_t>(facet)]; }
    bool operator==(const AnswerTimes &) const = default;
};

} // namespace drills
