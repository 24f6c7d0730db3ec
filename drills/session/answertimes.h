#pragma once

#include "drills/model/card.h"

#include <array>
#include <chrono>
#include <vector>

namespace drills {

/// How long one card took from its prompt to the next prompt: reading, thinking, typing, and looking at the grade.
struct AnswerTime {
    Facet facet = Facet::NextStep;
    std::chrono::milliseconds taken{0};
    /// One link of a recital.
    bool inRecital = false;

    bool operator==(const AnswerTime &) const = default;
};

/// How long a person usually needs for a card, by which a session is filled.
struct AnswerTimes {
    /// In the order of Facet.
    std::array<std::chrono::milliseconds, 5> facets{std::chrono::seconds(10), std::chrono::seconds(25),
                                                    std::chrono::seconds(35), std::chrono::seconds(30),
                                                    std::chrono::seconds(20)};
    std::chrono::milliseconds recitedLink{std::chrono::seconds(6)};

    [[nodiscard]] std::chrono::milliseconds of(Facet facet) const { return facets[static_cast<size_t>(facet)]; }
    bool operator==(const AnswerTimes &) const = default;
};

/// The person's own median of each, from five answers on; the built-in times before that.
[[nodiscard]] AnswerTimes answerTimesOf(const std::vector<AnswerTime> &history);

} // namespace drills
