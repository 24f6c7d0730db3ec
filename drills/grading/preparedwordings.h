#pragma once

#include "drills/grading/actreader.h"

#include <QHash>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace drills {

/// A wording taken apart for comparing.
struct PreparedWording {
    struct Stem {
        int stem = 0;
        float weight = 0.0F;
    };
    std::vector<Stem> stems;
    /// Sum of the stems' weights.
    float total = 0.0F;
    Acts acts;
    Cautions cautions;
    /// Sorted hashes of its runs of four letters.
    std::vector<std::uint16_t> letters;
};

/// Wordings of one kind of one concept.
class PreparedWordings {
public:
    /// The text must have been resolved after its words were added to the vocabulary.
    void add(const ResolvedText &text, const ActReading &speech, const Vocabulary &vocabulary);

    [[nodiscard]] bool isEmpty() const { return m_wordings.empty(); }
    [[nodiscard]] const std::vector<PreparedWording> &wordings() const { return m_wordings; }
    /// All stems of the wordings; the weight grows with the number of wordings that hold the stem.
    [[nodiscard]] const std::vector<PreparedWording::Stem> &profile() const { return m_profile; }

private:
    std::vector<PreparedWording> m_wordings;
    std::vector<PreparedWording::Stem> m_profile;
    /// Where each stem stands in the profile.
    QHash<int, std::size_t> m_places;
};

} // namespace drills
