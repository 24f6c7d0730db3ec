#include "drills/grading/faults.h"

#include "drills/grading/evidence.h"
#include "drills/grading/lexicon.h"
#include "drills/grading/weights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// Longer questions are taken as real; "how are you?" is not.
constexpr int shortestRealQuestion = 5;
/// A turn in which no criterion is likelier than this, in thousandths, serves nothing.
constexpr int servesNothing = 300;

bool asksSomething(const PreparedText &text)
{
    const std::vector<Sentence> &sentences = text.resolved.text.sentences;
    for (size_t i = 0; i < sentences.size(); ++i) {
        bool asks = text.speech.acts[i].has(SpeechAct::Ask) && !text.speech.acts[i].has(SpeechAct::Tell);
        for (int word = sentences[i].words.begin; sentences[i].questionMark && word < sentences[i].words.end; ++word)
            asks = asks || lexicon::isQuestionWord(text.resolved.text.words[static_cast<size_t>(word)].form);
        if (asks && sentences[i].words.size() >= shortestRealQuestion)
            return true;
    }
    return false;
}

/// "Who could still say no?" presses nobody, and who sums up what they said gives nothing away: a question or summary
/// that serves the step is no fault.
bool isServingQuestion(const PreparedText &text, const std::vector<WordRange> &evidence,
                       const std::vector<CriterionGrade> &criteria)
{
    const bool serves = std::ranges::any_of(
        criteria, [](const CriterionGrade &grade) { return grade.verdict == Verdict::Found; });
    return serves && std::ranges::all_of(evidence, [&text](WordRange range) {
               const Acts acts = text.speech.actsOf(text.resolved.text, range);
               return acts.has(SpeechAct::Confirm) || (acts.has(SpeechAct::Ask) && !acts.has(SpeechAct::Tell));
           });
}

/// What is given for something in return is a trade, no gift: "I can halve it if you sign for two years."
bool isTraded(const PreparedText &text, const std::vector<WordRange> &evidence, int chance,
              const std::vector<CriterionGrade> &criteria)
{
    const auto trade = std::ranges::find(criteria, u"terms.traded"_s,
                                         [](const CriterionGrade &grade) { return grade.criterion.value; });
    if (trade == criteria.end() || trade->verdict != Verdict::Found || trade->probability < chance)
        return false;
    return std::ranges::all_of(evidence, [&](WordRange range) {
        const AnswerText &read = text.resolved.text;
        const Span given = read.place(read.sentences[static_cast<size_t>(read.sentenceOf(range.begin))].words);
        return std::ranges::any_of(trade->evidence, [&given](const Span &words) {
            return words.begin >= given.begin && words.begin < given.begin + given.length;
        });
    });
}

/// Filler is known by what is not in it: nothing that serves the step, no question. Thousandths, 0 where it serves.
int emptiness(const PreparedText &text, const std::vector<CriterionGrade> &criteria)
{
    int likeliest = 0;
    for (const CriterionGrade &grade : criteria) {
        if (grade.verdict == Verdict::Found || grade.probability > servesNothing)
            return 0;
        likeliest = std::max(likeliest, grade.probability);
    }
    const bool isNothing = criteria.empty() || text.resolved.text.words.empty();
    return isNothing || asksSomething(text) ? 0 : 1000 - likeliest;
}

} // namespace

std::vector<FaultGrade> gradeFaults(const PreparedText &text, std::span<const GradableFault> faults,
                                    const std::vector<ConceptFound> &found, const std::vector<CriterionGrade> &criteria,
                                    const Situation &situation)
{
    std::vector<FaultGrade> result;
    for (size_t i = 0; i < faults.size(); ++i) {
        if (!faults[i].idea || !faults[i].idea->hasWordings())
            continue;
        const Model model = faults[i].idea->parts.empty() ? Model::FaultWordings : Model::FaultSlots;
        int chance = found[i].isLookalike ? 0 : probability(found[i].safe, model);
        std::vector<WordRange> evidence = found[i].evidence;
        const bool tooLate = faults[i].fault.value == "pitch-early"_L1 && situation.summaryConfirmed;
        if (tooLate || isServingQuestion(text, evidence, criteria))
            chance = 0;
        if (faults[i].fault.value == "concession"_L1 && isTraded(text, evidence, chance, criteria))
            chance = 0;
        if (faults[i].fault.value == "empty-talk"_L1) {
            chance = emptiness(text, criteria);
            evidence = {{0, static_cast<int>(text.resolved.text.words.size())}};
        }
        if (chance >= thresholdsOf(model).foundAt)
            result.push_back({faults[i].fault, chance, evidenceSpans(text.resolved.text, evidence)});
    }
    return result;
}

} // namespace drills
