#include "drills/grading/preparedwordings.h"

#include "drills/grading/letters.h"
#include "drills/grading/stemweights.h"

#include <algorithm>

namespace drills {

namespace {

/// Each further wording that holds a stem adds the rest times this to the stem's weight in the profile.
constexpr float profileGain = 0.3F;

} // namespace

void PreparedWordings::add(const ResolvedText &text, const ActReading &speech, const Vocabulary &vocabulary)
{
    PreparedWording wording;
    const WordRange all{0, static_cast<int>(text.text.words.size())};
    for (const auto &matches : text.matches) {
        if (matches.empty())
            continue;
        const int stem = matches.front().stem;
        const bool known = std::ranges::any_of(wording.stems, [stem](const auto &other) { return other.stem == stem; });
        if (known)
            continue;
        const float weight = vocabulary.weight(stem);
        wording.stems.push_back({stem, weight});
        wording.total += inThousandths(weight);
        const auto place = m_places.constFind(stem);
        const std::size_t index = place == m_places.constEnd() ? m_holders.size() : place.value();
        if (place == m_places.constEnd()) {
            m_places.insert(stem, index);
            m_holders.emplace_back();
        }
        Holders &holders = m_holders[index];
        holders.wordings.push_back({static_cast<int>(m_wordings.size()), inThousandths(weight)});
        holders.profileWeight += (weight - holders.profileWeight) * profileGain;
    }
    if (wording.stems.empty())
        return;
    wording.acts = speech.actsOf(text.text, all);
    wording.cautions = speech.cautionsOf(text.text, all);
    wording.letters = letterRuns(text.text, all);
    m_wordings.push_back(std::move(wording));
}

const PreparedWordings::Holders *PreparedWordings::holding(int stem) const
{
    const auto place = m_places.constFind(stem);
    return place == m_places.constEnd() ? nullptr : &m_holders[place.value()];
}

} // namespace drills
