#pragma once

#include "drills/grading/vocabulary.h"

#include <optional>
#include <vector>

namespace drills {

/// Whether only the words of a phrase count, or what is near to them as well.
enum class Strictness { Literal, Loose };

/// A sequence of words to look for: stems, `a|b` either, `=a` that very form, `*` a gap of up to three words.
class Phrase {
public:
    /// Adds the phrase's words to the vocabulary.
    Phrase(const QString &pattern, Vocabulary &vocabulary);

    /// The first place within the range, from its begin on, or nothing. Loosely: synonyms and kindred words count too.
    [[nodiscard]] std::optional<WordRange> find(const ResolvedText &text, WordRange within,
                                                Strictness strictness = Strictness::Literal) const;
    /// Whether the phrase begins at the first word of the range and ends within it.
    [[nodiscard]] bool isAt(const ResolvedText &text, WordRange range) const;
    /// The words that it can begin with.
    [[nodiscard]] const std::vector<int> &firstStems() const { return firstElement().stems; }
    [[nodiscard]] const std::vector<int> &firstForms() const { return firstElement().forms; }
    /// Whether one of its words negates.
    [[nodiscard]] bool negates() const { return m_negates; }

private:
    struct Element {
        bool gap = false;
        std::vector<int> stems;
        std::vector<int> forms;
    };

    [[nodiscard]] const Element &firstElement() const;
    void addElement(const QString &token, Vocabulary &vocabulary);
    /// Where a phrase is being looked for.
    struct Search {
        const ResolvedText &text;
        int end = 0;
        bool loose = false;
    };

    [[nodiscard]] static bool fits(const Element &element, const Search &search, int word);
    /// The end of the match of the elements from this one on, or -1.
    [[nodiscard]] int match(const Search &search, size_t element, int word) const;

    std::vector<Element> m_elements;
    bool m_negates = false;
};

} // namespace drills
