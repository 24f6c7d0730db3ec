#pragma once

#include "drills/grading/copies.h"
#include "drills/grading/preparedconcept.h"

#include <QHash>

#include <memory>

namespace drills {

/// A concept to match, with the wordings that prove nothing when copied.
struct MatchRequest {
    const Concept *idea = nullptr;
    QStringList givenTexts;
    /// Whether a question makes the move though it has the words of a given text.
    bool mayAsk = true;
};

/// Prepares concepts once and matches texts against them: everything but the decision.
class ConceptMatcher {
public:
    ConceptMatcher();

    void prepare(const Concept &idea);
    void prepareGiven(const QStringList &wordings);

    [[nodiscard]] PreparedText read(const QString &text) const;
    /// In the order of the requests. A concept that was not prepared matches nothing.
    [[nodiscard]] std::vector<ConceptFound> match(const PreparedText &text,
                                                  const std::vector<MatchRequest> &requests) const;

private:
    Vocabulary m_vocabulary;
    ActReader m_reader;
    Copies m_copies;
    QHash<const Concept *, std::shared_ptr<const PreparedConcept>> m_concepts;
    PreparedConcept m_nothing;
};

} // namespace drills
