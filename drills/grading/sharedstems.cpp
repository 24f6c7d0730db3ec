#include "drills/grading/sharedstems.h"

#include "drills/grading/stemweights.h"

#include <algorithm>

namespace drills {

namespace {

constexpr double wholeStem = 1000.0 * fullStrength;

} // namespace

SharedStems::SharedStems(const PreparedWordings &wordings, const std::vector<int> &stemsOfText)
    : m_wordings(&wordings), m_sums(wordings.wordings().size(), 0)
{
    m_holders.reserve(stemsOfText.size());
    for (const int stem : stemsOfText)
        m_holders.push_back(wordings.holding(stem));
}

void SharedStems::sum(const std::vector<int> &present, const std::vector<int> &strengths)
{
    std::ranges::fill(m_sums, 0);
    m_profile = 0;
    for (const int stem : present) {
        const PreparedWordings::Holders *holders = m_holders[static_cast<std::size_t>(stem)];
        if (!holders)
            continue;
        const int strength = strengths[static_cast<std::size_t>(stem)];
        for (const PreparedWordings::Holder &holder : holders->wordings)
            m_sums[static_cast<std::size_t>(holder.wording)] += holder.weight * strength;
        m_profile += inThousandths(holders->profileWeight) * strength;
    }
}

double SharedStems::of(std::size_t wording) const
{
    return m_sums[wording] / wholeStem;
}

double SharedStems::ofProfile() const
{
    return m_profile / wholeStem;
}

} // namespace drills
