#include "drills/grading/faults.h"

#include "drills/grading/evidence.h"
#include "drills/grading/weights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// Longer questions are taken as real; "how are you?" is not.
constexpr int shortestRealQuestion = 5;

bool asksSomething(const PreparedText &text)
{
    const std::vector<Sentence> &sentences = text.resolved.text.sentences;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (text.speech.acts[i].has(SpeechAct::Ask) && sentences[i].words.size() >= shortestRealQuestion)
            return true;
    }
    return false;
}

/// Whether the fault can be made in this situation at all.
bool isPossible(const FaultId &fault, const PreparedText &text, const std::vector<CriterionGrade> &criteria,
                const Situation &situation)
{
    if (fault.value == "pitch-early"_L1)
        return !situation.summaryConfirmed;
    if (fault.value != "empty-talk"_L1)
        return true;
    const bool serves = std::ranges::any_of(
        criteria, [](const CriterionGrade &grade) { return grade.verdict != Verdict::NotFound; });
    return !serves && !asksSomething(text);
}

} // namespace

std::vector<FaultGrade> gradeFaults(const PreparedText &text, std::span<const GradableFault> faults,
                                    const std::vector<ConceptFound> &found,
                                    const std::vector<CriterionGrade> &criteria, const Situation &situation)
{
    std::vector<FaultGrade> result;
    for (size_t i = 0; i < faults.size(); ++i) {
        if (!faults[i].idea || !faults[i].idea->hasWordings())
            continue;
        const Model model = faults[i].idea->parts.empty() ? Model::FaultWordings : Model::FaultSlots;
        const int chance = probability(found[i].safe, model);
        if (!found[i].isLookalike && chance >= thresholdsOf(model).foundAt && isPossible(faults[i].fault, text, criteria, situation))
            result.push_back({faults[i].fault, chance, evidenceSpans(text.resolved.text, found[i].evidence)});
    }
    return result;
}

} // namespace drills
