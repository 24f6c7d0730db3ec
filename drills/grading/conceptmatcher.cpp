#include "drills/grading/conceptmatcher.h"

namespace drills {

ConceptMatcher::ConceptMatcher() : m_reader(m_vocabulary), m_nothing(Concept(), m_vocabulary, m_reader) {}

void ConceptMatcher::prepare(const Concept &idea)
{
    if (!m_concepts.contains(&idea))
        m_concepts.insert(&idea, std::make_shared<const PreparedConcept>(idea, m_vocabulary, m_reader));
}

void ConceptMatcher::prepareGiven(const QStringList &wordings)
{
    for (const QString &wording : wordings)
        m_copies.prepare(wording);
}

PreparedText ConceptMatcher::read(const QString &text) const
{
    PreparedText result{m_vocabulary.resolve(readText(text)), {}};
    result.speech = m_reader.read(result.resolved);
    return result;
}

std::vector<ConceptFound> ConceptMatcher::match(const PreparedText &text,
                                                const std::vector<MatchRequest> &requests) const
{
    const std::vector<Copies::Stems> sentences = Copies::stemsOf(text.resolved.text);
    std::vector<const PreparedConcept *> concepts;
    std::vector<std::vector<Cautions>> barred;
    for (size_t at = 0; at < requests.size(); ++at) {
        const MatchRequest &request = requests[at];
        const auto found = m_concepts.constFind(request.idea);
        concepts.push_back(found == m_concepts.constEnd() ? &m_nothing : found.value().get());
        const bool sameGiven = at > 0 && requests[at - 1].givenTexts == request.givenTexts;
        barred.push_back(sameGiven ? barred.back() : m_copies.find(sentences, request.givenTexts));
        // "Is there anything else in the way?" asks it, though with the words of the move.
        for (size_t i = 0; i < barred.back().size(); ++i) {
            const Sentence &sentence = text.resolved.text.sentences[i];
            if (request.mayAsk && sentence.questionMark && opensQuestion(text.resolved.text, sentence.words))
                barred.back()[i].remove(Caution::Copied);
        }
    }
    // Whoever copies one given text makes no other move by it either.
    std::vector<Cautions> copied(sentences.size());
    for (const std::vector<Cautions> &own : barred) {
        for (size_t i = 0; i < copied.size(); ++i)
            copied[i].add(own[i]);
    }
    for (std::vector<Cautions> &own : barred)
        own = copied;
    return matchConcepts(text, concepts, barred);
}

} // namespace drills
