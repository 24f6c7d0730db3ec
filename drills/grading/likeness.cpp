#include "drills/grading/likeness.h"

#include "drills/grading/letters.h"
#include "drills/grading/sharedstems.h"
#include "drills/grading/stemweights.h"
#include "drills/grading/windows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drills {

namespace {

/// A wording of another act than the sentence is less alike: asking for the cost is not stating it.
constexpr double otherAct = 0.85;
/// Below this overlap the letters are not compared.
constexpr double leastOverlap = 0.15;
constexpr double leastLookalike = 0.08;
/// Keeps stretches of one or two words from filling the profile.
constexpr double profileSmoothing = 1.5;
constexpr float leastEvidenceWeight = 0.25F;
/// From this overlap on a stretch says what the wording says, with its "not", its "later" and its "she told me".
constexpr double sameMeaning = 0.5;

bool onlyAsks(Acts acts)
{
    return acts.has(SpeechAct::Ask) && !acts.has(SpeechAct::Tell);
}

struct PairLikeness {
    double overlap = 0.0;
    double cover = 0.0;
    double letters = 0.0;
};

/// Compares one text with wordings, window by window.
class Comparison {
public:
    Comparison(const ResolvedText &text, const ActReading &speech)
        : m_text(text), m_speech(speech), m_groups(static_cast<size_t>(text.groupCount), false)
    {
        QHash<int, int> numbers;
        for (const std::vector<StemMatch> &matches : text.matches) {
            std::vector<Match> &numbered = m_matches.emplace_back();
            for (const StemMatch &match : matches) {
                const auto known = numbers.constFind(match.stem);
                const int number = known == numbers.constEnd() ? static_cast<int>(m_stems.size()) : known.value();
                if (known == numbers.constEnd()) {
                    numbers.insert(match.stem, number);
                    m_stems.push_back(match.stem);
                }
                numbered.push_back({number, qRound(fullStrength * match.strength)});
            }
        }
        m_strengths.assign(m_stems.size(), 0);
    }

    void run(std::vector<LikenessTask> &tasks)
    {
        for (LikenessTask &task : tasks) {
            Compared &compared = m_compared.emplace_back(*task.accepted, *task.lookalike, m_stems);
            compared.any.assign(task.accepted->wordings().size(), 0.0);
            compared.safe = compared.any;
            task.released.assign(m_text.text.clauses.size(), {});
        }
        for (const WordRange &window : windowsOf(m_text.text)) {
            enter(window);
            for (size_t i = 0; i < tasks.size(); ++i)
                compareWith(tasks[i], m_compared[i]);
            leave();
        }
        for (size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].acceptedAny.top = topOf(m_compared[i].any);
            tasks[i].acceptedSafe.top = topOf(m_compared[i].safe);
        }
    }

private:
    /// A stem by its number in the text, and how strongly a word stands for it.
    struct Match {
        int stem = 0;
        int strength = 0;
    };

    /// The wordings of one task; for each accepted one the best overlap so far.
    struct Compared {
        Compared(const PreparedWordings &acceptedOnes, const PreparedWordings &lookalikes,
                 const std::vector<int> &stems)
            : accepted(acceptedOnes, stems), lookalike(lookalikes, stems)
        {
        }
        SharedStems accepted;
        SharedStems lookalike;
        std::vector<double> any;
        std::vector<double> safe;
    };

    void enter(WordRange window)
    {
        m_window = window;
        int total = 0;
        for (int word = window.begin; word < window.end; ++word) {
            const auto index = static_cast<size_t>(word);
            const auto group = static_cast<size_t>(m_text.groups[index]);
            if (m_groups[group])
                continue;
            m_groups[group] = true;
            total += inThousandths(m_text.weights[index]);
            for (const Match &match : m_matches[index]) {
                int &strength = m_strengths[static_cast<size_t>(match.stem)];
                if (strength == 0)
                    m_present.push_back(match.stem);
                strength = std::max(strength, match.strength);
            }
        }
        m_total = total / 1000.0;
        m_letters = letterRuns(m_text.text, window);
        for (const std::uint16_t hash : m_letters)
            m_hasLetters[hash] = true;
        m_acts = m_speech.actsOf(m_text.text, window);
        m_cautions = m_speech.cautionsOf(m_text.text, window);
    }

    void leave()
    {
        for (int word = m_window.begin; word < m_window.end; ++word)
            m_groups[static_cast<size_t>(m_text.groups[static_cast<size_t>(word)])] = false;
        for (const int stem : m_present)
            m_strengths[static_cast<size_t>(stem)] = 0;
        m_present.clear();
        for (const std::uint16_t hash : m_letters)
            m_hasLetters[hash] = false;
    }

    [[nodiscard]] double actFactor(const PreparedWording &wording) const
    {
        return onlyAsks(wording.acts) != onlyAsks(m_acts) ? otherAct : 1.0;
    }

    [[nodiscard]] double overlapWith(const PreparedWording &wording, double shared) const
    {
        const double total = wording.total / 1000.0;
        const double both = std::min({shared, m_total, total});
        return both > 0.0 ? actFactor(wording) * 2.0 * both / (total + m_total) : 0.0;
    }

    /// The letters are left at 0 where they cannot be more alike than `enough`.
    [[nodiscard]] PairLikeness compareWith(const PreparedWording &wording, double shared, double enough) const
    {
        PairLikeness pair;
        const double total = wording.total / 1000.0;
        const double both = std::min({shared, m_total, total});
        if (both <= 0.0)
            return pair;
        const double factor = actFactor(wording);
        pair.overlap = factor * 2.0 * both / (total + m_total);
        pair.cover = factor * both / total;
        if (pair.overlap < leastOverlap || m_letters.empty() || wording.letters.empty())
            return pair;
        const auto fewer = static_cast<double>(std::min(m_letters.size(), wording.letters.size()));
        const auto more = static_cast<double>(std::max(m_letters.size(), wording.letters.size()));
        if (factor * std::sqrt(fewer / more) <= enough)
            return pair;
        int common = 0;
        for (const std::uint16_t hash : wording.letters)
            common += m_hasLetters[hash] ? 1 : 0;
        pair.letters = factor * common / std::sqrt(static_cast<double>(m_letters.size() * wording.letters.size()));
        return pair;
    }

    static void keep(Likeness &likeness, const PairLikeness &pair, double &kept)
    {
        kept = std::max(kept, pair.overlap);
        likeness.best = std::max(likeness.best, pair.overlap);
        likeness.cover = std::max(likeness.cover, pair.cover);
        likeness.letters = std::max(likeness.letters, pair.letters);
    }

    void compareWith(LikenessTask &task, Compared &compared) const
    {
        Cautions cautions = m_cautions;
        const int last = m_text.text.sentenceOf(m_window.end - 1);
        for (int sentence = m_text.text.sentenceOf(m_window.begin); sentence <= last; ++sentence)
            cautions.add((*task.barred)[static_cast<size_t>(sentence)]);
        const Cautions meant = compareWithAccepted(task, compared, cautions);
        compared.lookalike.sum(m_present, m_strengths);
        double lookalike = 0.0;
        for (size_t i = 0; i < compared.lookalike.wordings().size(); ++i)
            lookalike = std::max(lookalike, overlapWith(compared.lookalike.wordings()[i], compared.lookalike.of(i)));
        if (lookalike >= leastLookalike)
            task.lookalikes.emplace_back(m_window, lookalike);
        const double profile = std::min(compared.accepted.ofProfile(), m_total) / (m_total + profileSmoothing);
        task.acceptedAny.profile = std::max(task.acceptedAny.profile, profile);
        if (cautions.without(meant).isEmpty())
            task.acceptedSafe.profile = std::max(task.acceptedSafe.profile, profile);
        release(task, meant);
    }

    /// What the likest wordings mean in spite of its calling for caution.
    Cautions compareWithAccepted(LikenessTask &task, Compared &compared, Cautions cautions) const
    {
        compared.accepted.sum(m_present, m_strengths);
        Cautions meant;
        const std::vector<PreparedWording> &accepted = compared.accepted.wordings();
        for (size_t i = 0; i < accepted.size(); ++i) {
            const PairLikeness pair = compareWith(accepted[i], compared.accepted.of(i), task.acceptedSafe.letters);
            if (pair.overlap <= 0.0)
                continue;
            if (pair.overlap >= sameMeaning)
                meant.add(accepted[i].cautions);
            if (pair.overlap > task.acceptedAny.best)
                task.place = {&accepted[i], m_window};
            keep(task.acceptedAny, pair, compared.any[i]);
            if (cautions.without(accepted[i].cautions).isEmpty())
                keep(task.acceptedSafe, pair, compared.safe[i]);
        }
        return meant;
    }

    void release(LikenessTask &task, Cautions meant) const
    {
        for (size_t i = 0; i < m_text.text.clauses.size(); ++i) {
            const WordRange &clause = m_text.text.clauses[i];
            if (clause.begin >= m_window.begin && clause.end <= m_window.end)
                task.released[i].add(meant);
        }
    }

    [[nodiscard]] static double topOf(std::vector<double> &values)
    {
        const auto end = values.begin() + std::min<std::ptrdiff_t>(3, std::ssize(values));
        std::partial_sort(values.begin(), end, values.end(), std::greater<>());
        double sum = 0.0;
        for (auto it = values.begin(); it != end; ++it)
            sum += *it;
        return sum / 3.0;
    }

    const ResolvedText &m_text;
    const ActReading &m_speech;
    /// The stems that words of the text stand for, and for each word which, by their numbers here.
    std::vector<int> m_stems;
    std::vector<std::vector<Match>> m_matches;
    std::vector<Compared> m_compared;
    /// Of the window: the stems in it, and for each stem how strongly it is there.
    std::vector<int> m_present;
    std::vector<int> m_strengths;
    std::vector<bool> m_groups;
    std::array<bool, letterHashes> m_hasLetters = {};
    std::vector<std::uint16_t> m_letters;
    WordRange m_window;
    double m_total = 0.0;
    Acts m_acts;
    Cautions m_cautions;
};

} // namespace

void compare(const ResolvedText &text, const ActReading &speech, std::vector<LikenessTask> &tasks)
{
    Comparison(text, speech).run(tasks);
}

double lookalikeAt(const LikenessTask &task, const std::vector<WordRange> &evidence)
{
    double best = 0.0;
    for (const auto &[window, overlap] : task.lookalikes) {
        const bool here = evidence.empty() || std::ranges::any_of(evidence, [&window = window](WordRange words) {
                              return words.begin < window.end && words.end > window.begin;
                          });
        best = here ? std::max(best, overlap) : best;
    }
    return best;
}

std::vector<WordRange> sharedWords(const ResolvedText &text, const LikestPlace &place)
{
    std::vector<WordRange> result;
    if (!place.wording)
        return result;
    for (int word = place.words.begin; word < place.words.end; ++word) {
        const auto index = static_cast<size_t>(word);
        if (text.weights[index] < leastEvidenceWeight)
            continue;
        const bool shared = std::ranges::any_of(text.matches[index], [&place](const StemMatch &match) {
            return std::ranges::any_of(place.wording->stems,
                                       [&match](const auto &stem) { return stem.stem == match.stem; });
        });
        if (shared)
            result.push_back({word, word + 1});
    }
    return result;
}

} // namespace drills
