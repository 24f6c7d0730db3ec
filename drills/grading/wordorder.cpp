#include "drills/grading/wordorder.h"

#include "drills/grading/wordordertable.h"

#include <QHash>

#include <cmath>

namespace drills {

namespace {

constexpr int shortest = 8;
/// Log odds from which a sentence is suspect. Short ones say little about their order: of those fewer are caught, so
/// that fewer honest ones are.
constexpr int longSentence = 15;
constexpr double suspectWhenShort = 2.8;
constexpr double suspectWhenLong = 1.4;

struct Classes {
    QHash<QString, int> ofWords;
    QStringList endings;
};

const Classes &classes()
{
    static const Classes known = [] {
        Classes result;
        for (const QString &word : QString::fromUtf16(wordorder::words).split(u' ', Qt::SkipEmptyParts))
            result.ofWords.insert(word, static_cast<int>(result.ofWords.size()));
        for (const char16_t *ending : wordorder::endings)
            result.endings.append(QString::fromUtf16(ending));
        return result;
    }();
    return known;
}

int classOf(const QString &word)
{
    const Classes &known = classes();
    const auto own = known.ofWords.constFind(word);
    if (own != known.ofWords.constEnd())
        return own.value();
    const int rest = static_cast<int>(known.ofWords.size());
    if (word.at(0).isDigit())
        return rest;
    for (int i = 0; i < known.endings.size(); ++i) {
        if (word.endsWith(known.endings.at(i)) && word.size() > known.endings.at(i).size() + 2)
            return rest + 2 + i;
    }
    return rest + 1;
}

int levelOf(int first, int second)
{
    const char *line = wordorder::levels.at(static_cast<size_t>(first));
    const char held = line[second / 2];
    const int both = (held == wordorder::insteadOfBackslash ? wordorder::backslash : held) - wordorder::firstCharacter;
    const int level = second % 2 == 0 ? both / wordorder::levelCount : both % wordorder::levelCount;
    return level - wordorder::levelOfChance;
}

} // namespace

bool isOutOfOrder(const AnswerText &text, WordRange sentence)
{
    if (sentence.size() < shortest)
        return false;
    int pairs = 0;
    int levels = 0;
    int own = 0;
    int clauses = 0;
    for (const WordRange &clause : text.clauses) {
        if (clause.begin < sentence.begin || clause.end > sentence.end)
            continue;
        ++clauses;
        int before = -1;
        for (int word = clause.begin; word < clause.end; ++word) {
            const int here = classOf(text.words[static_cast<size_t>(word)].form);
            own += here < classes().ofWords.size() ? 1 : 0;
            if (before >= 0) {
                levels += levelOf(before, here);
                ++pairs;
            }
            before = here;
        }
    }
    const double known = levels * wordorder::levelStep;
    const double count = std::max(pairs, 1);
    const double length = sentence.size();
    const std::array<double, 6> features = {1.0,          known / count,     known / std::sqrt(count),
                                            own / length, std::sqrt(length), (clauses - 1) / length};
    double sum = 0.0;
    for (size_t i = 0; i < features.size(); ++i)
        sum += features[i] * wordorder::weights[i];
    return sum >= (sentence.size() < longSentence ? suspectWhenShort : suspectWhenLong);
}

} // namespace drills
