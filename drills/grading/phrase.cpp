#include "drills/grading/phrase.h"

#include "drills/grading/lexicon.h"

#include <algorithm>

namespace drills {

namespace {

constexpr int longestGap = 3;

} // namespace

Phrase::Phrase(const QString &pattern, Vocabulary &vocabulary)
{
    for (const QString &token : pattern.toLower().split(u' ', Qt::SkipEmptyParts))
        addElement(token, vocabulary);
    while (!m_elements.empty() && m_elements.back().gap)
        m_elements.pop_back();
}

void Phrase::addElement(const QString &token, Vocabulary &vocabulary)
{
    Element element;
    if (token == u"*") {
        element.gap = true;
        if (!m_elements.empty())
            m_elements.push_back(element);
        return;
    }
    for (const QString &alternative : token.split(u'|', Qt::SkipEmptyParts)) {
        const bool exact = alternative.startsWith(u'=') && alternative.size() > 1;
        const QString word = exact ? alternative.mid(1) : alternative;
        m_negates = m_negates || lexicon::isNegator(word);
        if (exact)
            element.forms.push_back(vocabulary.addForm(word));
        else
            element.stems.push_back(vocabulary.add(word));
    }
    m_elements.push_back(element);
}

bool Phrase::fits(const Element &element, const Search &search, int word)
{
    const auto index = static_cast<size_t>(word);
    if (std::ranges::find(element.forms, search.text.forms[index]) != element.forms.end())
        return true;
    return std::ranges::any_of(search.text.matches[index], [&element, &search](const StemMatch &match) {
        return (match.literal || search.loose) && std::ranges::find(element.stems, match.stem) != element.stems.end();
    });
}

int Phrase::match(const Search &search, size_t element, int word) const
{
    if (element == m_elements.size())
        return word;
    if (!m_elements[element].gap) {
        const bool here = word < search.end && fits(m_elements[element], search, word);
        return here ? match(search, element + 1, word + 1) : -1;
    }
    for (int skipped = 0; skipped <= longestGap && word + skipped < search.end; ++skipped) {
        const int found = match(search, element + 1, word + skipped);
        if (found >= 0)
            return found;
    }
    return -1;
}

const Phrase::Element &Phrase::firstElement() const
{
    static const Element none;
    return m_elements.empty() ? none : m_elements.front();
}

bool Phrase::isAt(const ResolvedText &text, WordRange range) const
{
    return match({text, range.end, false}, 0, range.begin) >= 0;
}

std::optional<WordRange> Phrase::find(const ResolvedText &text, WordRange within, Strictness strictness) const
{
    if (m_elements.empty())
        return std::nullopt;
    const Search search{text, within.end, strictness == Strictness::Loose};
    for (int word = within.begin; word < within.end; ++word) {
        const int end = match(search, 0, word);
        if (end >= 0)
            return WordRange{word, end};
    }
    return std::nullopt;
}

} // namespace drills
