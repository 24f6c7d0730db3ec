#pragma once

#include "drills/walk/walkstate.h"

namespace drills {

/// The four options to show now, in an order that the seed decides: of the rounds that can bring something still
/// missing in this step, the one shown least. Empty when the scenario has no round for the step.
[[nodiscard]] std::vector<ShownOption> guidedOptions(const WalkRules &rules, const Step &step, const WalkState &state,
                                                     quint64 seed);

/// The option with its key; null when the scenario has no such option.
[[nodiscard]] const GuidedOption *guidedOption(const Scenario &scenario, const QString &id);

/// The grade that an option's key stands for: what it meets is found for certain, in all of its words.
[[nodiscard]] Grade gradeOfOption(const GuidedOption &option);

} // namespace drills
