#include "drills/grading/vocabulary.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/spelling.h"
#include "drills/grading/stemweights.h"

#include <algorithm>

namespace drills {

namespace {

constexpr float slipStrength = 0.85F;
constexpr float kindredStrength = 0.6F;
constexpr float synonymStrength = 0.5F;
// Typing errors are only sought in words that are long enough to be told apart.
constexpr qsizetype shortestMistyped = 5;

uint startOf(const QString &stem)
{
    return stem.size() < 2 ? 0U : (static_cast<uint>(stem.at(0).unicode()) << 16U) | stem.at(1).unicode();
}

void addMatch(std::vector<StemMatch> &matches, StemMatch match)
{
    for (StemMatch &known : matches) {
        if (known.stem != match.stem)
            continue;
        known.strength = std::max(known.strength, match.strength);
        known.literal = known.literal || match.literal;
        return;
    }
    matches.push_back(match);
}

} // namespace

Vocabulary::Vocabulary()
{
    for (const QString &line : lexicon::synonymGroups()) {
        QStringList stems;
        for (const QString &word : line.split(u' '))
            stems.append(m_stemmer.stem(word));
        for (const QString &stem : stems)
            m_groupsOf[stem].push_back(static_cast<int>(m_groups.size()));
        m_groups.push_back(stems);
    }
}

int Vocabulary::add(const QString &word)
{
    const QString stem = m_stemmer.stem(word);
    const auto known = m_numbers.constFind(stem);
    if (known != m_numbers.constEnd())
        return known.value();
    const int number = stemCount();
    m_numbers.insert(stem, number);
    m_stems.append(stem);
    m_weights.push_back(stemWeight(stem));
    m_byStart[startOf(stem)].push_back(number);
    return number;
}

int Vocabulary::addForm(const QString &form)
{
    const auto known = m_forms.constFind(form);
    if (known != m_forms.constEnd())
        return known.value();
    const int number = static_cast<int>(m_forms.size());
    m_forms.insert(form, number);
    return number;
}

void Vocabulary::addNearSpelling(const QString &word, const QString &stem, std::vector<StemMatch> &matches) const
{
    if (stem.size() < 4 || stem.at(0).isDigit())
        return;
    const auto bucket = m_byStart.constFind(startOf(stem));
    if (bucket == m_byStart.constEnd())
        return;
    const bool mayBeMistyped = word.size() >= shortestMistyped && !isCommonStem(stem);
    for (const int other : bucket.value()) {
        const QString &candidate = m_stems.at(other);
        if (mayBeMistyped && isOneSlipApart(stem, candidate))
            addMatch(matches, {other, slipStrength, true});
        else if (isKindred(stem, candidate))
            addMatch(matches, {other, kindredStrength, false});
    }
}

void Vocabulary::addSynonyms(const QString &stem, std::vector<StemMatch> &matches) const
{
    const auto groups = m_groupsOf.constFind(stem);
    if (groups == m_groupsOf.constEnd())
        return;
    for (const int group : groups.value()) {
        for (const QString &other : m_groups[static_cast<size_t>(group)]) {
            const auto number = m_numbers.constFind(other);
            if (number != m_numbers.constEnd())
                addMatch(matches, {number.value(), synonymStrength, false});
        }
    }
}

std::vector<StemMatch> Vocabulary::nearStems(const QString &word, const QString &stem) const
{
    std::vector<StemMatch> matches;
    const auto exact = m_numbers.constFind(stem);
    if (exact != m_numbers.constEnd())
        matches.push_back({exact.value(), 1.0F, true});
    if (lexicon::isFunctionWord(word))
        return matches;
    addNearSpelling(word, stem, matches);
    addSynonyms(stem, matches);
    return matches;
}

ResolvedText Vocabulary::take(AnswerText wording)
{
    ResolvedText result;
    for (const Word &word : wording.words) {
        const int stem = add(word.form);
        result.matches.push_back({{stem, 1.0F, true}});
        result.weights.push_back(weight(stem));
        result.forms.push_back(m_forms.value(word.form, -1));
    }
    result.text = std::move(wording);
    return result;
}

ResolvedText Vocabulary::resolve(AnswerText text) const
{
    ResolvedText result;
    Stemmer stemmer;
    QHash<QString, int> seen;
    for (const Word &word : text.words) {
        const QString stem = stemmer.stem(word.form);
        const auto earlier = seen.constFind(stem);
        if (earlier != seen.constEnd()) {
            const auto first = static_cast<size_t>(earlier.value());
            std::vector<StemMatch> same = result.matches[first];
            result.matches.push_back(std::move(same));
            result.weights.push_back(result.weights[first]);
            result.groups.push_back(result.groups[first]);
        } else {
            seen.insert(stem, static_cast<int>(result.matches.size()));
            result.matches.push_back(nearStems(word.form, stem));
            result.weights.push_back(stemWeight(stem));
            result.groups.push_back(result.groupCount++);
        }
        result.forms.push_back(m_forms.value(word.form, -1));
    }
    result.text = std::move(text);
    return result;
}

} // namespace drills
