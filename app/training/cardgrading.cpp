#include "app/training/cardgrading.h"

#include "drills/kinds/stepname.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

CardGrade gradeLink(const PreparedLibrary &packs, const CardContent &content, const QString &text)
{
    CardGrade graded;
    const Process *process = packs.library().process(content.card.process);
    const std::optional<StepId> named = process ? stepNamed(text, *process) : std::nullopt;
    graded.judged = named == content.card.to ? RecallOutcome::Right : RecallOutcome::Wrong;
    if (named && named != content.card.to)
        graded.confusedWith = process->step(*named)->name;
    return graded;
}

Situation situationOf(const CardContent &content, AnswerKind kind)
{
    Situation situation;
    situation.kind = kind;
    situation.process = content.card.process.value;
    situation.step = content.card.step.value;
    return situation;
}

CardGrade gradeWhole(const PreparedLibrary &packs, const QString &question, const CardContent &content,
                     const QString &text)
{
    CardGrade graded;
    graded.grade.engineVersion = engineVersion;
    graded.grade.criteria = {packs.gradeReference(question, content.expected, text)};
    graded.judged = judgeWhole(graded.grade.criteria.front());
    return graded;
}

CardGrade gradeResult(const PreparedLibrary &packs, const CardContent &content, const QString &text)
{
    const Situation situation = situationOf(content, AnswerKind::Recall);
    CardGrade graded;
    graded.grade = packs.gradeRecall(text, content.musts, situation);
    const CriterionGrade whole = packs.gradeResult(text, situation);
    graded.judged = judgeResult(whole, graded.grade.criteria);
    graded.grade.criteria.push_back(whole);
    return graded;
}

CardGrade gradeEvidence(const PreparedLibrary &packs, const CardContent &content, const QString &text)
{
    CardGrade graded;
    graded.grade = packs.gradeRecall(text, content.musts, situationOf(content, AnswerKind::Recall));
    graded.judged = judgeEach(graded.grade.criteria);
    return graded;
}

/// Key questions are put to others or to oneself: what the engine does not hear as a move may still be one of them.
CardGrade gradeQuestions(const PreparedLibrary &packs, const CardContent &content, const QString &text)
{
    CardGrade graded;
    graded.grade = packs.gradeTurn(text, content.musts, situationOf(content, AnswerKind::Turn));
    graded.grade.faults.clear();
    graded.judged = judgeEach(graded.grade.criteria);
    if (graded.judged == RecallOutcome::Right)
        return graded;
    const auto isAsked = [&](const QString &question, Verdict least) {
        const Verdict verdict = packs.gradeReference(content.step, {question}, text).verdict;
        return verdict == Verdict::Found || verdict == least;
    };
    const auto asked = [&](Verdict least) {
        return std::ranges::count_if(content.expected, [&](const QString &each) { return isAsked(each, least); });
    };
    if (asked(Verdict::Found) == content.expected.size())
        graded.judged = RecallOutcome::Right;
    else if (graded.judged == RecallOutcome::Wrong && asked(Verdict::CannotTell) > 0)
        graded.judged.reset();
    return graded;
}

} // namespace

CardGrade gradeCard(const PreparedLibrary &packs, const CardContent &content, const QString &text)
{
    switch (content.card.facet) {
    case Facet::NextStep:
        return gradeLink(packs, content, text);
    case Facet::Result:
        return content.isProduct() ? gradeWhole(packs, content.process, content, text)
                                   : gradeResult(packs, content, text);
    case Facet::Evidence:
        return gradeEvidence(packs, content, text);
    case Facet::Questions:
        return gradeQuestions(packs, content, text);
    case Facet::Purpose:
        return gradeWhole(packs, content.step, content, text);
    }
    return {};
}

} // namespace training
