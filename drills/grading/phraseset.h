#pragma once

#include "drills/grading/phrase.h"

#include <QStringList>

#include <vector>

namespace drills {

/// Phrases of which any will do, found quickly by the word that they begin with.
class PhraseSet {
public:
    PhraseSet(const QStringList &patterns, Vocabulary &vocabulary);

    [[nodiscard]] bool isAnyIn(const ResolvedText &text, WordRange range) const;

private:
    using Candidates = std::vector<std::vector<std::size_t>>;

    static void addCandidate(Candidates &candidates, int number, std::size_t phrase);
    [[nodiscard]] bool isAnyAt(const Candidates &candidates, int number, const ResolvedText &text,
                               WordRange rest) const;

    std::vector<Phrase> m_phrases;
    /// The phrases that begin with each stem, and with each exact form.
    Candidates m_byStem;
    Candidates m_byForm;
};

} // namespace drills
