#include "drills/grading/phraseset.h"

#include <algorithm>

namespace drills {

PhraseSet::PhraseSet(const QStringList &patterns, Vocabulary &vocabulary)
{
    for (const QString &pattern : patterns) {
        const Phrase &phrase = m_phrases.emplace_back(pattern, vocabulary);
        for (const int stem : phrase.firstStems())
            addCandidate(m_byStem, stem, m_phrases.size() - 1);
        for (const int form : phrase.firstForms())
            addCandidate(m_byForm, form, m_phrases.size() - 1);
    }
}

void PhraseSet::addCandidate(Candidates &candidates, int number, std::size_t phrase)
{
    const auto index = static_cast<std::size_t>(number);
    if (candidates.size() <= index)
        candidates.resize(index + 1);
    candidates[index].push_back(phrase);
}

bool PhraseSet::isAnyAt(const Candidates &candidates, int number, const ResolvedText &text, WordRange rest) const
{
    if (number < 0 || number >= static_cast<int>(candidates.size()))
        return false;
    return std::ranges::any_of(candidates[static_cast<std::size_t>(number)],
                               [&](std::size_t phrase) { return m_phrases[phrase].isAt(text, rest); });
}

bool PhraseSet::isAnyIn(const ResolvedText &text, WordRange range) const
{
    for (int word = range.begin; word < range.end; ++word) {
        const auto index = static_cast<std::size_t>(word);
        const WordRange rest{word, range.end};
        if (isAnyAt(m_byForm, text.forms[index], text, rest))
            return true;
        for (const StemMatch &match : text.matches[index]) {
            if (match.literal && isAnyAt(m_byStem, match.stem, text, rest))
                return true;
        }
    }
    return false;
}

} // namespace drills
