#pragma once

#include "app/training/walkview.h"
#include "drills/walk/walkstate.h"

#include <vector>

namespace training {

/// What the screen shows of a walk that stands like this.
[[nodiscard]] WalkView walkViewOf(const drills::WalkRules &rules, const drills::WalkState &state,
                                  const std::vector<drills::Event> &events, const QString &person);

/// What is owed, gathered by step, the lead's first.
[[nodiscard]] std::vector<OwedView> owedViewOf(const drills::WalkRules &rules,
                                               const std::vector<drills::CriterionId> &owed);

/// The lines of the conversation so far, in order.
[[nodiscard]] std::vector<LineView> transcriptOf(const drills::WalkRules &rules,
                                                 const std::vector<drills::Event> &events, const QString &person);

/// As the criterion's step words it, else as the library does.
[[nodiscard]] QString statementOf(const drills::WalkRules &rules, const drills::CriterionId &id);

/// The name of the step that a criterion belongs to, in this process or in another that a lead comes from.
[[nodiscard]] QString stepNameOf(const drills::WalkRules &rules, const QString &group);

} // namespace training
