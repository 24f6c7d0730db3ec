#pragma once

#include "drills/model/grade.h"
#include "drills/model/recall.h"
#include "drills/process/process.h"

#include <optional>
#include <span>

namespace drills {

/// What the engine's verdicts come to for a card; absent where the person has to say whether it was right.
using Judged = std::optional<RecallOutcome>;

/// A result is right when it is recalled as a whole. Of one that is, details are missing when a must was not found.
[[nodiscard]] Judged judgeResult(const CriterionGrade &whole, std::span<const CriterionGrade> musts);
/// What must be true: right with every must, details missing with half of them, wrong with fewer. Where those that
/// cannot be told decide, the person says.
[[nodiscard]] Judged judgeEach(std::span<const CriterionGrade> musts);
/// A sentence as a whole.
[[nodiscard]] Judged judgeWhole(const CriterionGrade &whole);
/// The person's own word. It never makes an answer more than one with details missing: it stood in doubt.
[[nodiscard]] RecallOutcome ownJudgement(bool wasRight);

} // namespace drills
