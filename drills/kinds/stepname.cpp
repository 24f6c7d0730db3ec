#include "drills/kinds/stepname.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"

#include <algorithm>
#include <utility>

namespace drills {

namespace {

/// Half of a name's words must be there: "fit" for "Show the fit".
constexpr double leastShare = 0.5;
/// A text of more words than this names a step only in passing, or all of them.
constexpr qsizetype mostOtherWords = 4;

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment; Damerau 1964).
int slipsBetween(const QString &one, const QString &other)
{
    const qsizetype columns = other.size() + 1;
    std::vector<int> before(static_cast<std::size_t>(columns));
    std::vector<int> row(before.size());
    std::vector<int> next(before.size());
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        next[0] = static_cast<int>(i);
        for (qsizetype j = 1; j < columns; ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = row[at - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            next[at] = std::min({row[at] + 1, next[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        before = row;
        row = next;
    }
    return row.back();
}

bool isSameWord(const QString &said, const QString &meant)
{
    constexpr qsizetype longEnoughForTwo = 8;
    constexpr qsizetype longEnoughForOne = 4;
    constexpr qsizetype longEnoughForItsFirst = 6;
    if (said == meant)
        return true;
    // "Lose" is another word than "close", "team" another than "terms".
    if (meant.size() < longEnoughForItsFirst && (said.isEmpty() || said.front() != meant.front()))
        return false;
    if (meant.size() < longEnoughForItsFirst && said.size() != meant.size() && said.size() != meant.size() + 1)
        return false;
    const int allowed = meant.size() >= longEnoughForTwo ? 2 : (meant.size() >= longEnoughForOne ? 1 : 0);
    return slipsBetween(said, meant) <= allowed;
}

/// A text by its stems: those that carry the meaning, and all of them.
struct Stems {
    QStringList carrying;
    QStringList all;

    Stems(const QString &text, Stemmer &stemmer)
    {
        for (const Word &word : readText(text).words) {
            all.append(stemmer.stem(word.form));
            if (!lexicon::isFunctionWord(word.form))
                carrying.append(all.last());
        }
    }
};

bool holds(const QStringList &words, const QString &meant)
{
    return std::ranges::any_of(words, [&meant](const QString &word) { return isSameWord(word, meant); });
}

/// How well a text names a step: by the words that carry the meaning, and in a tie by all that both have in common.
struct Naming {
    const Step *step = nullptr;
    double share = 0.0;
    double likeness = 0.0;

    [[nodiscard]] bool isBetterThan(const Naming &other) const
    {
        return std::pair(share, likeness) > std::pair(other.share, other.likeness);
    }
};

Naming namingOf(const Stems &said, const Step &step, Stemmer &stemmer)
{
    const Stems name(step.name, stemmer);
    // A name of small words only is known by them; a text of small words only names no other.
    const QStringList &meant = name.carrying.isEmpty() ? name.all : name.carrying;
    const QStringList &words = name.carrying.isEmpty() ? said.all : said.carrying;
    if (meant.isEmpty() || words.size() > meant.size() + mostOtherWords)
        return {&step, 0.0, 0.0};
    const auto found = std::ranges::count_if(meant, [&words](const QString &each) { return holds(words, each); });
    const auto common = std::ranges::count_if(name.all, [&said](const QString &each) { return holds(said.all, each); });
    return {&step, static_cast<double>(found) / static_cast<double>(meant.size()),
            2.0 * static_cast<double>(common) / static_cast<double>(name.all.size() + said.all.size())};
}

/// Whether the text says words of another step that the named one does not have.
bool namesAnother(const Stems &said, const Naming &best, const Process &process, Stemmer &stemmer)
{
    const Stems own(best.step->name, stemmer);
    return std::ranges::any_of(process.steps, [&](const Step &step) {
        const Stems name(step.name, stemmer);
        return step.id != best.step->id && std::ranges::any_of(name.carrying, [&](const QString &word) {
                   return !holds(own.carrying, word) && said.carrying.contains(word);
               });
    });
}

} // namespace

std::optional<StepId> stepNamed(const QString &text, const Process &process)
{
    Stemmer stemmer;
    const Stems said(text, stemmer);
    Naming best;
    bool isAlone = false;
    for (const Step &step : process.steps) {
        if (step.name.compare(text.simplified(), Qt::CaseInsensitive) == 0)
            return step.id;
        const Naming naming = namingOf(said, step, stemmer);
        if (naming.share < leastShare || best.isBetterThan(naming))
            continue;
        isAlone = naming.isBetterThan(best);
        best = naming;
    }
    if (!best.step || !isAlone || namesAnother(said, best, process, stemmer))
        return std::nullopt;
    return best.step->id;
}

} // namespace drills
