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
    const auto wins = [&](const CriterionGrade &other, const CriterionGrade &found) {
        if (other.verdict != Verdict::Found || groupOf(other.criterion) == groupOf(found.criterion))
            return false;
        return isPresent(other) ? other.probability >= found.probability
                                : isFarLikelier(other.probability, found.probability);
    };
    std::vector<CriterionId> taken;
    for (const CriterionGrade &found : grade.criteria) {
        if (found.verdict != Verdict::Found)
            continue;
        std::set<int> left = sentencesOf(read, found.evidence);
        const bool hasEvidence = !left.empty();
        for (const CriterionGrade &other : grade.criteria) {
            if (!isPresent(found) && wins(other, found))
                std::erase_if(left, [others = sentencesOf(read, other.evidence)](int sentence) {
                    return others.contains(sentence);
                });
        }
        if (!hasEvidence || !left.empty())
            taken.push_back(found.criterion);
    }
    return taken;
}

} // namespace drills
