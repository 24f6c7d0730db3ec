#pragma once

#include "app/training/recallsession.h"
#include "tests/training/workspacefixture.h"

#include <memory>

namespace tests {

/// Of the sales process.
[[nodiscard]] drills::Card linkTo(const QString &from, const QString &to);
[[nodiscard]] drills::Card facetOf(const QString &step, drills::Facet facet);
/// To "Take over the lead".
[[nodiscard]] drills::Card firstLink();

/// For the purpose of "Prepare": the engine cannot tell.
[[nodiscard]] QString inDoubt();
/// The same for the result of this step.
[[nodiscard]] QString doubtedStep();
[[nodiscard]] QString inDoubtOfResult();

/// Null when it could not be begun.
[[nodiscard]] std::unique_ptr<training::RecallSession> beginRecall(const WorkspaceFixture &fixture,
                                                                   const training::RecallRequest &request);
/// One card, typed.
[[nodiscard]] std::unique_ptr<training::RecallSession> ask(const WorkspaceFixture &fixture, const drills::Card &card);
/// The first links of the sales process, typed.
[[nodiscard]] std::unique_ptr<training::RecallSession> recite(const WorkspaceFixture &fixture, std::size_t links);

/// The prompt is read and so much of the time passes; then a key is pressed.
void think(WorkspaceFixture &fixture, training::RecallSession &session, qint64 ms);

/// All that stand in the store.
[[nodiscard]] std::vector<drills::Review> reviewsOf(const WorkspaceFixture &fixture);

} // namespace tests
