#pragma once

#include "drills/grading/preparedwordings.h"

#include <cstddef>
#include <vector>

namespace drills {

/// The strength of a match is counted in hundredths, so that shares of stems are whole numbers.
inline constexpr int fullStrength = 100;

/// How much of each wording of one set is in a stretch of a text.
class SharedStems {
public:
    /// `stemsOfText` are the stems that words of the text stand for; elsewhere they go by their place in this list.
    SharedStems(const PreparedWordings &wordings, const std::vector<int> &stemsOfText);

    /// Takes the stems that are present in the stretch, and for every stem of the text how strongly it is there.
    void sum(const std::vector<int> &present, const std::vector<int> &strengths);

    [[nodiscard]] const std::vector<PreparedWording> &wordings() const { return m_wordings->wordings(); }
    /// The weights of the wording's stems that are there.
    [[nodiscard]] double of(std::size_t wording) const;
    /// The same for the stems of all wordings together, as far as many wordings hold them.
    [[nodiscard]] double ofProfile() const;

private:
    const PreparedWordings *m_wordings;
    /// By the number of the stem in the text.
    std::vector<const PreparedWordings::Holders *> m_holders;
    std::vector<int> m_sums;
    int m_profile = 0;
};

} // namespace drills
