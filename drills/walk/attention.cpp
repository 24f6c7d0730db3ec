#include "drills/walk/attention.h"

#include "drills/grading/text.h"

#include <algorithm>

namespace drills {

namespace {

/// The likelier one has at least these times the odds.
constexpr int farLikelier = 3;

/// The sentences that hold evidence, by their numbers.
std::set<int> sentencesOf(const AnswerText &text, const std::vector<Span> &evidence)
{
    std::set<int> sentences;
    for (size_t word = 0; word < text.words.size(); ++word) {
        const Span &place = text.words[word].place;
        const bool shows = std::ranges::any_of(evidence, [&place](const Span &span) {
            return place.begin < span.begin + span.length && span.begin < place.begin + place.length;
        });
        if (shows)
            sentences.insert(text.sentenceOf(static_cast<int>(word)));
    }
    return sentences;
}

bool isFarLikelier(int probability, int than)
{
    return probability * (1000 - than) >= farLikelier * than * (1000 - probability);
}

} // namespace

std::vector<CriterionId> takenUp(const Grade &grade, const QString &text, const WalkRules &rules,
                                 const WalkState &state)
{
    const AnswerText read = readText(text);
    const int present = state.current() ? rules.process().position(state.current()->id) : -1;
    const auto isPresent = [&](const CriterionGrade &found) { return rules.positionOf(found.criterion) == present; };
    const auto outshines = [&](const CriterionGrade &other, const CriterionGrade &found) {
        if (other.verdict != Verdict::Found || groupOf(other.criterion) == groupOf(found.criterion))
            return false;
        const bool wins = isPresent(other) ? other.probability >= found.probability
                                           : isFarLikelier(other.probability, found.probability);
        return wins && !found.evidence.empty()
            && std::ranges::includes(sentencesOf(read, other.evidence), sentencesOf(read, found.evidence));
    };
    std::vector<CriterionId> taken;
    for (const CriterionGrade &found : grade.criteria) {
        const bool passedOver = !isPresent(found)
            && std::ranges::any_of(grade.criteria,
                                   [&](const CriterionGrade &other) { return outshines(other, found); });
        if (found.verdict == Verdict::Found && !passedOver)
            taken.push_back(found.criterion);
    }
    return taken;
}

} // namespace drills
