#pragma once

#include "app/training/activeclock.h"
#include "app/training/cardgrading.h"
#include "app/training/recallsession.h"
#include "drills/model/attempt.h"

namespace training {

/// What there is to read; the name of the facet is part of the screen.
[[nodiscard]] QString promptText(const CardContent &content);

/// The frozen rules of an attempt at this; it has a card.
[[nodiscard]] drills::Begun begunFor(const Workspace &workspace, const RecallRequest &request);

/// Everything that cards under way consist of.
class RecallSession::Parts {
public:
    Parts(Workspace &space, const storage::Person &who, PersonMemory known, RecallRequest what);

    /// Shows the card at this place. `rest`: events that come before, for instance the beginning.
    drills::Result<void> ask(std::size_t place, std::vector<drills::Event> rest);
    /// Goes on with an attempt that was left, from what its events say. Errors: those of the store.
    drills::Result<void> takeUp(const drills::Attempt &left);
    /// Shows what was stored as a hint.
    void noteHint(const drills::Hinted &hint);
    /// Stores an answer with its grade, and what it came to where that is clear.
    drills::Result<void> take(drills::Answered answered, const CardGrade &graded);
    drills::Result<void> settle(drills::RecallOutcome outcome, std::vector<drills::Event> before);
    /// Leaves the answer to the manager: nothing is reviewed.
    drills::Result<void> leaveToManager(const std::vector<drills::Event> &events);
    drills::Result<void> append(const std::vector<drills::Event> &events);
    /// The same where it was the last card; then the attempt ends with them.
    drills::Result<void> finishCard(std::vector<drills::Event> events);
    /// Stores the last events, Ended behind them.
    drills::Result<void> end(std::vector<drills::Event> events, drills::HowEnded how);
    /// What was said waits for it.
    void waitForOwnWord();
    [[nodiscard]] drills::Milliseconds thinkTime() const;

    Workspace *workspace;
    storage::Person person;
    PersonMemory memory;
    RecallRequest request;
    std::vector<CardContent> contents;
    ActiveClock clock;
    drills::AttemptId attempt;
    RecallView view;
    drills::Milliseconds think{0};
    QString said;
    QString confusedWith;
    bool wasNamed = false;

private:
    /// The thinking begins with it.
    void show(std::size_t place, const std::vector<drills::ShownOption> &options);
    /// What the think time is compared with.
    [[nodiscard]] drills::Milliseconds usual() const;
    [[nodiscard]] drills::Recall recallOf(drills::RecallOutcome outcome) const;
    void showFeedback(const drills::Recall &recall);
    [[nodiscard]] std::vector<drills::ShownOption> optionsFor(const CardContent &content) const;
    [[nodiscard]] const CardContent &content() const { return contents[static_cast<std::size_t>(view.position)]; }
};

} // namespace training
