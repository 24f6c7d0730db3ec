#include "drills/grading/slots.h"

#include "drills/grading/kinds.h"

#include <algorithm>

namespace drills {

namespace {

/// How good a place is: more slots first, then the right act, then no caution.
int rank(const SlotsFound &found)
{
    return static_cast<int>(found.share * 1000) + (found.withAct ? 2 : 0) + (found.safe ? 1 : 0);
}

/// The evidence with what stands before it in its clause, where a "not" would be.
WordRange scopeOf(const AnswerText &text, WordRange evidence)
{
    WordRange scope = evidence;
    for (const WordRange &clause : text.clauses) {
        if (clause.begin <= evidence.begin && evidence.begin < clause.end)
            scope.begin = clause.begin;
    }
    return scope;
}

} // namespace

PreparedSlots::PreparedSlots(const Concept &idea, Vocabulary &vocabulary)
{
    for (const Slot &slot : idea.parts) {
        OneSlot prepared;
        for (const QString &phrase : slot.phrases) {
            prepared.phrases.emplace_back(phrase, vocabulary);
            m_negates = m_negates || prepared.phrases.back().negates();
        }
        prepared.kinds = slot.kinds;
        m_slots.push_back(std::move(prepared));
    }
    for (const SpeechAct act : idea.acts)
        m_acts.add(act);
}

std::optional<WordRange> PreparedSlots::findSlot(const OneSlot &slot, const PreparedText &text, int sentence,
                                                 Strictness strictness)
{
    const WordRange words = text.resolved.text.sentences[static_cast<size_t>(sentence)].words;
    for (const Phrase &phrase : slot.phrases) {
        if (const auto found = phrase.find(text.resolved, words, strictness))
            return found;
    }
    for (const SlotKind kind : slot.kinds) {
        if (const auto found = findKind(kind, text.resolved.text, text.speech, sentence))
            return found;
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
            found.evidence.push_back(*place);
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

SlotsFound PreparedSlots::find(const PreparedText &text, Cautions released, const std::vector<Cautions> &barred) const
{
    SlotsFound best;
    if (m_slots.empty())
        return best;
    const AnswerText &read = text.resolved.text;
    const int sentences = static_cast<int>(read.sentences.size());
    const Places places = placesOf(text, Strictness::Literal);
    for (int first = 0; first < sentences; ++first) {
        for (int last = first; last <= std::min(first + 1, sentences - 1); ++last) {
            SlotsFound found = gather(places, first, last);
            Cautions cautions;
            for (const WordRange &evidence : found.evidence) {
                cautions.add(text.speech.cautionsOf(read, scopeOf(read, evidence)));
                cautions.add(barred[static_cast<size_t>(read.sentenceOf(evidence.begin))]);
            }
            found.withAct = found.all && isActRight(text, first, last);
            found.safe = found.withAct && cautions.without(released).isEmpty();
            if (rank(found) > rank(best))
                best = std::move(found);
        }
    }
    findLoosely(text, best);
    return best;
}

} // namespace drills
