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
    /// Sum of the stems' weights, in thousandths.
    int total = 0;
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
    /// A wording that holds a stem, by its number, and the weight of the stem in thousandths.
    struct Holder {
        int wording = 0;
        int weight = 0;
    };
    /// The wordings that hold one stem.
    struct Holders {
        std::vector<Holder> wordings;
        /// Grows with the number of wordings.
        float profileWeight = 0.0F;
    };
    /// Null where no wording holds the stem.
    [[nodiscard]] const Holders *holding(int stem) const;

private:
    std::vector<PreparedWording> m_wordings;
    std::vector<Holders> m_holders;
    /// Where each stem stands among the holders.
    QHash<int, std::size_t> m_places;
};

} // namespace drills
