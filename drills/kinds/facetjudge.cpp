#include "drills/kinds/facetjudge.h"

#include <algorithm>

namespace drills {

namespace {

std::ptrdiff_t countOf(std::span<const CriterionGrade> grades, Verdict verdict)
{
    return std::ranges::count(grades, verdict, &CriterionGrade::verdict);
}

RecallOutcome outcomeWith(std::ptrdiff_t found, std::ptrdiff_t all)
{
    if (found == all)
        return RecallOutcome::Right;
    return 2 * found >= all && found > 0 ? RecallOutcome::DetailsMissing : RecallOutcome::Wrong;
}

} // namespace

Judged judgeResult(const CriterionGrade &whole, std::span<const CriterionGrade> musts)
{
    // Every part said is the whole said.
    if (!musts.empty() && countOf(musts, Verdict::Found) == std::ssize(musts))
        return RecallOutcome::Right;
    if (whole.verdict != Verdict::Found)
        return judgeWhole(whole);
    return countOf(musts, Verdict::NotFound) > 0 ? RecallOutcome::DetailsMissing : RecallOutcome::Right;
}

Judged judgeEach(std::span<const CriterionGrade> musts)
{
    if (musts.empty())
        return std::nullopt;
    const std::ptrdiff_t found = countOf(musts, Verdict::Found);
    const std::ptrdiff_t unsure = countOf(musts, Verdict::CannotTell);
    const RecallOutcome least = outcomeWith(found, std::ssize(musts));
    return least == outcomeWith(found + unsure, std::ssize(musts)) ? Judged(least) : std::nullopt;
}

Judged judgeWhole(const CriterionGrade &whole)
{
    if (whole.verdict == Verdict::CannotTell)
        return std::nullopt;
    return whole.verdict == Verdict::Found ? RecallOutcome::Right : RecallOutcome::Wrong;
}

RecallOutcome ownJudgement(bool wasRight)
{
    return wasRight ? RecallOutcome::DetailsMissing : RecallOutcome::Wrong;
}

} // namespace drills
