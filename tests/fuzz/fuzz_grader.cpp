// Any bytes as the text of a turn or a recalled result: no crash, no hang, evidence within the text.

#include "drills/grading/grader.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace drills;

namespace {

Concept askForCost()
{
    Concept idea;
    idea.parts = {{u"cost"_s, {u"cost|lose * money"_s, u"=price of"_s}, {SlotKind::Money, SlotKind::Number}},
                  {u"them"_s, {u"you|them"_s}, {SlotKind::Person, SlotKind::Date}}};
    idea.acts = {SpeechAct::Ask};
    idea.accepted = {u"What does that cost you in a week?"_s, u"cost per week?"_s};
    idea.lookalike = {u"Our product costs 300 euros."_s};
    return idea;
}

Concept confirmed()
{
    Concept idea;
    idea.parts = {{u"confirm"_s, {}, {SlotKind::Confirm, SlotKind::Offer, SlotKind::Question}}};
    idea.accepted = {u"So it takes you three days. Did I get that right?"_s, u"It isn't known yet."_s};
    return idea;
}

Concept wordingsOnly()
{
    Concept idea;
    idea.accepted = {u"I'll give you ten percent off."_s, u"Let me show you our new oven."_s};
    return idea;
}

/// The grader and its concepts, made once.
struct Bench {
    Concept cost = askForCost();
    Concept confirm = confirmed();
    Concept offer = wordingsOnly();
    std::vector<Gradable> criteria = {{CriterionId(u"interview.cost"_s), &cost, {u"Asks what it costs them."_s}},
                                      {CriterionId(u"interview.confirmed"_s), &confirm, {}}};
    std::vector<GradableFault> faults = {{FaultId(u"concession"_s), &offer}, {FaultId(u"empty-talk"_s), &confirm}};
    Grader grader;

    Bench()
    {
        grader.prepare(criteria);
        grader.prepare(faults);
    }
};

void check(const std::vector<Span> &evidence, qsizetype length)
{
    qsizetype end = 0;
    for (const Span &span : evidence) {
        if (span.begin < end || span.length <= 0 || span.begin + span.length > length)
            std::abort();
        end = span.begin + span.length;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Bench bench;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    for (const AnswerKind kind : {AnswerKind::Turn, AnswerKind::Recall}) {
        Situation situation;
        situation.kind = kind;
        const Grade grade = bench.grader.grade(text, bench.criteria, bench.faults, situation);
        for (const CriterionGrade &criterion : grade.criteria) {
            check(criterion.evidence, text.size());
            if (criterion.probability < 0 || criterion.probability > 1000)
                std::abort();
        }
        for (const FaultGrade &fault : grade.faults)
            check(fault.evidence, text.size());
    }
    return 0;
}
