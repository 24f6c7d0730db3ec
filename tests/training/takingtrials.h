#pragma once

#include "app/training/certification.h"
#include "tests/training/workspacefixture.h"

#include <map>
#include <memory>

namespace tests {

/// What is answered to a card in place of what is right; empty gives up.
using Answers = std::map<drills::Card, QString>;

/// Of the sales process; null when no trial can be begun.
[[nodiscard]] std::unique_ptr<training::RecallSession> beginTrial(const WorkspaceFixture &fixture);
/// Answers the card that is asked, and goes on to the next one.
void answerCard(training::RecallSession &session, const Answers &instead = {});
/// The whole recital; the trial as it stands then.
[[nodiscard]] training::TrialView reciteAll(WorkspaceFixture &fixture, const Answers &instead = {});
/// Its walk, by a script that reaches every result; the trial as it stands then.
[[nodiscard]] training::TrialView walk(WorkspaceFixture &fixture, const training::TrialView &trial);

} // namespace tests
