#pragma once

#include "app/training/personmemory.h"
#include "drills/memory/fitchoice.h"

namespace training {

/// A fit to a person's answers, or to the team's, that is due; may be run in another thread.
struct FitTask {
    drills::PersonId person;
    std::vector<drills::CardHistory> histories;
    int reviews = 0;
    bool isOfTeam = false;

    /// Absent when stopped.
    [[nodiscard]] std::optional<drills::FitChoice> run(const drills::IsStopped &isStopped) const;
};

/// The reviews card by card, as the fit takes them: times by all devices' merged clock, days as they were written.
[[nodiscard]] std::vector<drills::CardHistory> historiesOf(const std::vector<drills::Review> &reviews);

/// To the person's own answers from 400 on. With fewer, to those of everyone in the store once there are 400 together,
/// each card of each of them on its own. Again with every hundred more; absent otherwise. Errors: those of the store.
[[nodiscard]] drills::Result<std::optional<FitTask>> fitDue(Workspace &workspace, const storage::Person &person);

/// The chosen weights count from now on, with the reason why. Errors: those of the store.
[[nodiscard]] drills::Result<void> keepFit(Workspace &workspace, const FitTask &task, const drills::FitChoice &choice);

} // namespace training
