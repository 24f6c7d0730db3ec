#pragma once

#include "drills/session/answertimes.h"

#include <vector>

namespace drills {

/// So many typed answers of a kind say more of a person than the built-in time.
inline constexpr int answersForOwnTimes = 10;

/// What one typed answer took the person.
struct AnswerDuration {
    Facet facet = Facet::NextStep;
    /// A link within a recital.
    bool inRecital = false;
    /// Thinking and typing.
    std::chrono::milliseconds own{0};

    bool operator==(const AnswerDuration &) const = default;
};

/// How long a card takes this person: from ten answers of its facet on their median, to which three seconds come for
/// what nobody measures, reading the prompt and looking at the grade. Never under a third of the built-in time nor over
/// three times of it; with fewer answers the built-in time itself. Links within recitals count apart, for
/// `recitedLink`.
[[nodiscard]] AnswerTimes ownAnswerTimes(const std::vector<AnswerDuration> &answers);

} // namespace drills
