#pragma once

#include "app/training/personmemory.h"
#include "drills/memory/fitchoice.h"

namespace training {

/// A fit to a person's answers that is due; may be run in another thread.
struct FitTask {
    drills::PersonId person;
    std::vector<drills::CardHistory> histories;
    int reviews = 0;

    /// Absent when stopped.
    [[nodiscard]] std::optional<drills::FitChoice> run(const drills::IsStopped &isStopped) const;
};

/// The reviews card by card, as the fit takes them: times by all devices' merged clock, days as they were written.
[[nodiscard]] std::vector<drills::CardHistory> historiesOf(const std::vector<drills::Review> &reviews);

/// From 400 answers on, and again with every hundred more; absent otherwise. Errors: those of the store.
[[nodiscard]] drills::Result<std::optional<FitTask>> fitDue(Workspace &workspace, const storage::Person &person);

/// The chosen weights count from now on, with the reason why. Errors: those of the store.
[[nodiscard]] drills::Result<void> keepFit(Workspace &workspace, const FitTask &task, const drills::FitChoice &choice);

} // namespace training
