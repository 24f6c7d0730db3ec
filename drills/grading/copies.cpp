#include "drills/grading/copies.h"

#include "drills/grading/stemmer.h"
#include "drills/grading/stemweights.h"

namespace drills {

namespace {

/// Overlap both ways, in per cent, from which a sentence is a copy.
constexpr int copyOverlap = 82;
/// A sentence that holds this much of a given text of this weight copies it, whatever else it says.
constexpr int wholeCover = 95;
constexpr int leastWholeWeight = 3000;

/// In thousandths and whole numbers: the order of a set is not fixed, so sums of fractions would not be either.
int weightOf(const Copies::Stems &stems)
{
    int total = 0;
    for (const QString &stem : stems)
        total += qRound(1000.0F * stemWeight(stem));
    return total;
}

Copies::Stems stemsIn(const AnswerText &text, WordRange range, Stemmer &stemmer)
{
    Copies::Stems stems;
    for (int word = range.begin; word < range.end; ++word)
        stems.insert(stemmer.stem(text.words[static_cast<size_t>(word)].form));
    return stems;
}

bool isCopy(const Copies::Stems &sentence, const Copies::Stems &given)
{
    const int givenWeight = weightOf(given);
    const int shared = weightOf(Copies::Stems(sentence).intersect(given));
    if (shared <= 0)
        return false;
    return 200 * shared >= copyOverlap * (givenWeight + weightOf(sentence))
        || (givenWeight >= leastWholeWeight && 100 * shared >= wholeCover * givenWeight);
}

} // namespace

void Copies::prepare(const QString &given)
{
    if (m_known.contains(given))
        return;
    Stemmer stemmer;
    const AnswerText text = readText(given);
    m_known.insert(given, stemsIn(text, {0, static_cast<int>(text.words.size())}, stemmer));
}

std::vector<Copies::Stems> Copies::stemsOf(const AnswerText &text)
{
    Stemmer stemmer;
    std::vector<Stems> result;
    result.reserve(text.sentences.size());
    for (const Sentence &sentence : text.sentences)
        result.push_back(stemsIn(text, sentence.words, stemmer));
    return result;
}

std::vector<Cautions> Copies::find(const std::vector<Stems> &sentences, const QStringList &given) const
{
    std::vector<Cautions> result(sentences.size());
    for (const QString &wording : given) {
        const auto known = m_known.constFind(wording);
        Copies other;
        if (known == m_known.constEnd())
            other.prepare(wording);
        const Stems &stems = known == m_known.constEnd() ? *other.m_known.constBegin() : known.value();
        for (size_t i = 0; i < sentences.size(); ++i) {
            if (isCopy(sentences[i], stems))
                result[i].add(Caution::Copied);
        }
    }
    return result;
}

} // namespace drills
