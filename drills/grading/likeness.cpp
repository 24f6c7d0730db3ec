#include "drills/grading/likeness.h"

#include "drills/grading/letters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace drills {

namespace {

constexpr int mostClauses = 4;
constexpr int longestWindow = 45;
constexpr size_t mostWindows = 500;
/// A wording of another act than the sentence is less alike: asking for the cost is not stating it.
constexpr double otherAct = 0.85;
/// Below this overlap the letters are not compared.
constexpr double leastOverlap = 0.08;
/// Keeps stretches of one or two words from filling the profile.
constexpr double profileSmoothing = 1.5;
constexpr float leastEvidenceWeight = 0.25F;
/// From this overlap on a stretch says what the wording says, with its "not", its "later" and its "she told me".
constexpr double sameMeaning = 0.5;

std::vector<WordRange> windowsOf(const AnswerText &text)
{
    std::vector<WordRange> windows;
    const auto add = [&windows](WordRange range) {
        if (range.size() > 0 && windows.size() < mostWindows && std::ranges::find(windows, range) == windows.end())
            windows.push_back(range);
    };
    for (size_t i = 0; i < text.sentences.size(); ++i) {
        add(text.sentences[i].words);
        if (i + 1 < text.sentences.size()
            && text.sentences[i + 1].words.end - text.sentences[i].words.begin <= longestWindow)
            add({text.sentences[i].words.begin, text.sentences[i + 1].words.end});
    }
    for (size_t first = 0; first < text.clauses.size(); ++first) {
        for (size_t last = first; last < std::min(first + mostClauses, text.clauses.size()); ++last) {
            const WordRange range{text.clauses[first].begin, text.clauses[last].end};
            if (range.size() <= longestWindow)
                add(range);
        }
    }
    return windows;
}

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
    Comparison(const ResolvedText &text, const ActReading &speech, int stemCount)
        : m_text(text), m_speech(speech), m_strengths(static_cast<size_t>(stemCount), 0.0F),
          m_groups(static_cast<size_t>(text.groupCount), false)
    {
    }

    void run(std::vector<LikenessTask> &tasks)
    {
        m_kept.resize(tasks.size());
        for (size_t i = 0; i < tasks.size(); ++i) {
            m_kept[i].any.assign(tasks[i].accepted->wordings().size(), 0.0);
            m_kept[i].safe = m_kept[i].any;
            tasks[i].released.assign(m_text.text.clauses.size(), {});
        }
        for (const WordRange &window : windowsOf(m_text.text)) {
            enter(window);
            for (size_t i = 0; i < tasks.size(); ++i)
                compareWith(tasks[i], m_kept[i]);
            leave();
        }
        for (size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].acceptedAny.top = topOf(m_kept[i].any);
            tasks[i].acceptedSafe.top = topOf(m_kept[i].safe);
        }
    }

private:
    /// For each wording the best overlap so far.
    struct Kept {
        std::vector<double> any;
        std::vector<double> safe;
    };

    void enter(WordRange window)
    {
        m_window = window;
        m_total = 0.0;
        for (int word = window.begin; word < window.end; ++word) {
            const auto index = static_cast<size_t>(word);
            const auto group = static_cast<size_t>(m_text.groups[index]);
            if (m_groups[group])
                continue;
            m_groups[group] = true;
            m_total += static_cast<double>(m_text.weights[index]);
            for (const StemMatch &match : m_text.matches[index]) {
                float &strength = m_strengths[static_cast<size_t>(match.stem)];
                strength = std::max(strength, match.strength);
            }
        }
        m_letters = letterRuns(m_text.text, window);
        for (const std::uint16_t hash : m_letters)
            m_hasLetters[hash] = true;
        m_acts = m_speech.actsOf(m_text.text, window);
        m_cautions = m_speech.cautionsOf(m_text.text, window);
    }

    void leave()
    {
        for (int word = m_window.begin; word < m_window.end; ++word) {
            const auto index = static_cast<size_t>(word);
            m_groups[static_cast<size_t>(m_text.groups[index])] = false;
            for (const StemMatch &match : m_text.matches[index])
                m_strengths[static_cast<size_t>(match.stem)] = 0.0F;
        }
        for (const std::uint16_t hash : m_letters)
            m_hasLetters[hash] = false;
    }

    [[nodiscard]] double shared(const std::vector<PreparedWording::Stem> &stems) const
    {
        float sum = 0.0F;
        for (const PreparedWording::Stem &stem : stems)
            sum += stem.weight * m_strengths[static_cast<size_t>(stem.stem)];
        return static_cast<double>(sum);
    }

    [[nodiscard]] double overlapWith(const PreparedWording &wording) const
    {
        const auto total = static_cast<double>(wording.total);
        const double both = std::min({shared(wording.stems), m_total, total});
        const double factor = onlyAsks(wording.acts) != onlyAsks(m_acts) ? otherAct : 1.0;
        return both > 0.0 ? factor * 2.0 * both / (total + m_total) : 0.0;
    }

    /// The letters are left at 0 where they cannot be more alike than `enough`.
    [[nodiscard]] PairLikeness compareWith(const PreparedWording &wording, double enough) const
    {
        PairLikeness pair;
        const auto total = static_cast<double>(wording.total);
        const double both = std::min({shared(wording.stems), m_total, total});
        if (both <= 0.0)
            return pair;
        const double factor = onlyAsks(wording.acts) != onlyAsks(m_acts) ? otherAct : 1.0;
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

    [[nodiscard]] double profileOf(const PreparedWordings &wordings) const
    {
        return std::min(shared(wordings.profile()), m_total) / (m_total + profileSmoothing);
    }

    void compareWith(LikenessTask &task, Kept &kept) const
    {
        Cautions cautions = m_cautions;
        const int last = m_text.text.sentenceOf(m_window.end - 1);
        for (int sentence = m_text.text.sentenceOf(m_window.begin); sentence <= last; ++sentence)
            cautions.add((*task.barred)[static_cast<size_t>(sentence)]);
        Cautions meant;
        const std::vector<PreparedWording> &accepted = task.accepted->wordings();
        for (size_t i = 0; i < accepted.size(); ++i) {
            const PairLikeness pair = compareWith(accepted[i], task.acceptedSafe.letters);
            if (pair.overlap >= sameMeaning)
                meant.add(accepted[i].cautions);
            if (pair.overlap > task.acceptedAny.best)
                task.place = {&accepted[i], m_window};
            keep(task.acceptedAny, pair, kept.any[i]);
            if (cautions.without(accepted[i].cautions).isEmpty())
                keep(task.acceptedSafe, pair, kept.safe[i]);
        }
        double lookalike = 0.0;
        for (const PreparedWording &wording : task.lookalike->wordings())
            lookalike = std::max(lookalike, overlapWith(wording));
        if (lookalike >= leastOverlap)
            task.lookalikes.emplace_back(m_window, lookalike);
        const double profile = profileOf(*task.accepted);
        task.acceptedAny.profile = std::max(task.acceptedAny.profile, profile);
        if (cautions.without(meant).isEmpty())
            task.acceptedSafe.profile = std::max(task.acceptedSafe.profile, profile);
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
    std::vector<Kept> m_kept;
    std::vector<float> m_strengths;
    std::vector<bool> m_groups;
    std::array<bool, letterHashes> m_hasLetters = {};
    std::vector<std::uint16_t> m_letters;
    WordRange m_window;
    double m_total = 0.0;
    Acts m_acts;
    Cautions m_cautions;
};

} // namespace

void compare(const ResolvedText &text, const ActReading &speech, int stemCount, std::vector<LikenessTask> &tasks)
{
    Comparison(text, speech, stemCount).run(tasks);
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
