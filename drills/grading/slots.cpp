#include "drills/grading/slots.h"

#include "drills/grading/kinds.h"

#include <algorithm>

namespace drills {

namespace {

/// How good a place is: more slots first, then the right act, then no caution, then one sentence rather than two.
int rank(const SlotsFound &found, bool isOneSentence)
{
    const int act = (found.withAct ? 4 : 0) + (found.safe ? 2 : 0) + (isOneSentence ? 1 : 0);
    return static_cast<int>(found.share * 1000) * 8 + act;
}

/// The clause that holds the word: a "not" that denies it would stand there, before it.
size_t clauseOf(const AnswerText &text, int word)
{
    const auto holds = [word](const WordRange &clause) { return clause.begin <= word && word < clause.end; };
    return static_cast<size_t>(std::ranges::find_if(text.clauses, holds) - text.clauses.begin());
}

} // namespace

PreparedSlots::PreparedSlots(const Concept &idea, Vocabulary &vocabulary)
{
    for (const Slot &slot : idea.parts) {
        OneSlot prepared;
        prepared.phrases.reserve(static_cast<size_t>(slot.phrases.size()));
        for (const QString &phrase : slot.phrases)
            prepared.phrases.emplace_back(phrase, vocabulary);
        prepared.kinds = slot.kinds;
        m_slots.push_back(std::move(prepared));
    }
    for (const SpeechAct act : idea.acts)
        m_acts.add(act);
}

std::optional<PreparedSlots::Filled> PreparedSlots::findSlot(const OneSlot &slot, const PreparedText &text,
                                                             int sentence, Strictness strictness)
{
    const WordRange words = text.resolved.text.sentences[static_cast<size_t>(sentence)].words;
    for (const Phrase &phrase : slot.phrases) {
        if (const auto found = phrase.find(text.resolved, words, strictness))
            return Filled{*found, phrase.negates()};
    }
    for (const SlotKind kind : slot.kinds) {
        if (const auto found = findKind(kind, text.resolved.text, text.speech, sentence))
            return Filled{*found, false};
    }
    return std::nullopt;
}

PreparedSlots::Places PreparedSlots::placesOf(const PreparedText &text, Strictness strictness) const
{
    const int sentences = static_cast<int>(text.resolved.text.sentences.size());
    Places places(m_slots.size());
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        for (int sentence = 0; sentence < sentences; ++sentence)
            places[slot].push_back(findSlot(m_slots[slot], text, sentence, strictness));
    }
    return places;
}

bool PreparedSlots::isActRight(const PreparedText &text, int first, int last) const
{
    Acts acts;
    for (int sentence = first; sentence <= last; ++sentence)
        acts.add(text.speech.acts[static_cast<size_t>(sentence)]);
    return m_acts.isEmpty() || m_acts.meets(acts);
}

SlotsFound PreparedSlots::gather(const Places &places, int first, int last) const
{
    SlotsFound found;
    for (const auto &slot : places) {
        for (int sentence = first; sentence <= last; ++sentence) {
            const auto &place = slot[static_cast<size_t>(sentence)];
            if (!place)
                continue;
            found.evidence.push_back(place->words);
            found.negates.push_back(place->negates);
            break;
        }
    }
    found.share = static_cast<double>(found.evidence.size()) / static_cast<double>(m_slots.size());
    found.all = found.evidence.size() == m_slots.size();
    return found;
}

void PreparedSlots::findLoosely(const PreparedText &text, SlotsFound &found) const
{
    const Places places = placesOf(text, Strictness::Loose);
    const int sentences = static_cast<int>(text.resolved.text.sentences.size());
    for (int first = 0; first < sentences; ++first) {
        const int last = std::min(first + 1, sentences - 1);
        found.looseWithAct = found.looseWithAct || (gather(places, first, last).all && isActRight(text, first, last));
    }
}

SlotsFound PreparedSlots::find(const PreparedText &text, const std::vector<Cautions> &released,
                               const std::vector<Cautions> &barred) const
{
    SlotsFound best;
    if (m_slots.empty())
        return best;
    const AnswerText &read = text.resolved.text;
    const int sentences = static_cast<int>(read.sentences.size());
    const Places places = placesOf(text, Strictness::Literal);
    int bestRank = rank(best, true);
    for (int first = 0; first < sentences; ++first) {
        for (int last = first; last <= std::min(first + 1, sentences - 1); ++last) {
            SlotsFound found = gather(places, first, last);
            Cautions cautions;
            for (size_t i = 0; i < found.evidence.size(); ++i) {
                const WordRange &evidence = found.evidence[i];
                const size_t clause = clauseOf(read, evidence.begin);
                Cautions own = text.speech.cautionsOf(
                    read, {std::min(read.clauses[clause].begin, evidence.begin), evidence.end});
                if (found.negates[i])
                    own.remove(Caution::Negated);
                cautions.add(own.without(released[clause]));
                cautions.add(barred[static_cast<size_t>(read.sentenceOf(evidence.begin))]);
            }
            found.withAct = found.all && isActRight(text, first, last);
            found.safe = found.withAct && cautions.isEmpty();
            const int rankHere = rank(found, first == last);
            if (rankHere <= bestRank)
                continue;
            bestRank = rankHere;
            best = std::move(found);
        }
    }
    // What is there literally is there loosely as well.
    best.looseWithAct = best.withAct;
    if (!best.withAct)
        findLoosely(text, best);
    return best;
}

} // namespace drills
