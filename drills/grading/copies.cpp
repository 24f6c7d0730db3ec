#include "drills/grading/copies.h"

#include "drills/grading/stemmer.h"
#include "drills/grading/stemweights.h"

#include <algorithm>

namespace drills {

namespace {

/// Overlap both ways, in per cent, from which a sentence is a copy.
constexpr int copyOverlap = 82;
/// A sentence that holds this much of a given text of this weight copies it, whatever else it says.
constexpr int wholeCover = 95;
constexpr int leastWholeWeight = 3000;

Copies::Stems stemsIn(const AnswerText &text, WordRange range, Stemmer &stemmer)
{
    Copies::Stems stems;
    for (int word = range.begin; word < range.end; ++word) {
        const QString stem = stemmer.stem(text.words[static_cast<size_t>(word)].form);
        if (stems.weights.contains(stem))
            continue;
        const int weight = inThousandths(stemWeight(stem));
        stems.weights.insert(stem, weight);
        stems.total += weight;
    }
    return stems;
}

bool isAlike(int shared, int sentence, int given)
{
    return 200 * shared >= copyOverlap * (given + sentence)
        || (given >= leastWholeWeight && 100 * shared >= wholeCover * given);
}

bool isCopy(const Copies::Stems &sentence, const Copies::Stems &given)
{
    // Most are told apart by their weights alone.
    const int most = std::min(sentence.total, given.total);
    if (most <= 0 || !isAlike(most, sentence.total, given.total))
        return false;
    int shared = 0;
    for (auto it = sentence.weights.cbegin(); it != sentence.weights.cend(); ++it)
        shared += given.weights.contains(it.key()) ? it.value() : 0;
    return shared > 0 && isAlike(shared, sentence.total, given.total);
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
