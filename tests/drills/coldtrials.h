#pragma once

#include "drills/certification/coldtrial.h"

namespace tests {

/// The step in which the trials fail or wait.
drills::StepId interviewStep();

/// "03-31" is in 2025; other years are written in front.
QDate dateOf(const QString &text);

/// The other way round.
QString shortened(QDate date);

/// Cold trials from a date and what became of each: "03-03, 03-10 failed, 03-13 interrupted". Without a word it was
/// passed; others are waits, practised (something else before) and seen (its scenario, the day before).
std::vector<drills::ColdTrial> coldTrials(const QString &text);

} // namespace tests
