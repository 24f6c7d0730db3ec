#include "drills/grading/rivals.h"

#include <algorithm>

namespace drills {

namespace {

/// The likelier one has at least these times the odds.
constexpr int farLikelier = 3;

/// From the first to the last clause that holds evidence; empty without any.
WordRange stretchOf(const AnswerText &text, const std::vector<WordRange> &evidence)
{
    WordRange stretch;
    for (const WordRange &clause : text.clauses) {
        const bool holds = std::ranges::any_of(evidence, [&clause](const WordRange &words) {
            return words.begin < clause.end && words.end > clause.begin;
        });
        if (holds)
            stretch = {stretch.size() > 0 ? stretch.begin : clause.begin, clause.end};
    }
    return stretch;
}

bool holds(WordRange stretch, WordRange other)
{
    return other.size() > 0 && stretch.begin <= other.begin && other.end <= stretch.end;
}

bool isFarLikelier(int probability, int than)
{
    return probability * (1000 - than) >= farLikelier * than * (1000 - probability);
}

} // namespace

void yieldToLikelier(const PreparedText &text, std::span<const Gradable> gradables,
                     const std::vector<ConceptFound> &found, std::vector<CriterionGrade> &grades)
{
    const std::vector<CriterionGrade> before = grades;
    std::vector<WordRange> stretches;
    for (size_t i = 0; i < before.size(); ++i)
        stretches.push_back(stretchOf(text.resolved.text, found[i].evidence));
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].verdict != Verdict::Found || gradables[i].place == Place::Here)
            continue;
        for (size_t other = 0; other < before.size(); ++other) {
            const bool rivals = before[other].verdict == Verdict::Found
                && groupOf(before[other].criterion) != groupOf(before[i].criterion);
            // What the present step asks for need only be likelier.
            const bool wins = gradables[other].place == Place::Here
                ? before[other].probability >= before[i].probability
                : isFarLikelier(before[other].probability, before[i].probability);
            if (rivals && wins && holds(stretches[other], stretches[i]))
                grades[i].verdict = Verdict::CannotTell;
        }
    }
}

} // namespace drills
