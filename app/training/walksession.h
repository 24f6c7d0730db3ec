#pragma once

#include "app/storage/attemptstore.h"
#include "app/storage/personstore.h"
#include "app/training/walkview.h"
#include "app/training/workspace.h"
#include "drills/walk/walk.h"

#include <cstddef>
#include <memory>

namespace training {

/// What walk to begin.
struct WalkRequest {
    drills::ProcessId process;
    drills::ScenarioId scenario;
    drills::LeadStateId lead;
    /// Empty for the whole chain.
    std::vector<drills::StepId> steps;
    drills::PromptShape shape = drills::PromptShape::Converse;
    drills::HelpLevel level = drills::HelpLevel::WithList;
    drills::ClockChoice clock = drills::ClockChoice::On;
    quint64 seed = 0;
    /// For the walk of a cold trial: its recital.
    std::optional<drills::AttemptId> recital;
};

/// A walk that goes on: takes the time, asks the rules, stores the events, and only then shows them.
///
/// Every call that changes something returns after the commit; on an error nothing was taken and the text is still the
/// caller's.
class WalkSession {
public:
    /// Errors: NotFound (process, scenario, lead), and those of the store; the same for the next two.
    static drills::Result<std::unique_ptr<WalkSession>> begin(Workspace &workspace, const storage::Person &person,
                                                              const WalkRequest &request);
    /// Goes on with an attempt that was left; its draft and clock are restored.
    static drills::Result<std::unique_ptr<WalkSession>> resume(Workspace &workspace, const storage::Person &person,
                                                               const drills::AttemptId &attempt);
    /// Tries one step of an attempt again, from how things stood on entering it.
    static drills::Result<std::unique_ptr<WalkSession>> retry(Workspace &workspace, const storage::Person &person,
                                                              const drills::AttemptId &parent,
                                                              const drills::StepId &step);
    /// Plays without storing anything, with the time of a script; for the terminal.
    static drills::Result<std::unique_ptr<WalkSession>> rehearse(Workspace &workspace, const storage::Person &person,
                                                                 const WalkRequest &request);
    ~WalkSession();

    [[nodiscard]] const WalkView &view() const;
    [[nodiscard]] const std::vector<drills::Event> &events() const;
    [[nodiscard]] const drills::AttemptId &attempt() const;

    /// Does now, while somebody reads, a part of what the first typed turn would have to wait for: some milliseconds of
    /// work. Parts count from 0; false when there is no such part.
    bool prepareToGrade(std::size_t part) const;

    /// The first key of a turn ends the reading time.
    void noteKey();
    /// Own time in the present step, the turn under way included; stands still while reading or paused.
    [[nodiscard]] drills::Milliseconds stepTime() const;
    /// The same over all steps.
    [[nodiscard]] drills::Milliseconds ownTime() const;

    /// Sends a typed turn. Errors: InvalidInput (empty), NotAllowed, TooLarge (over 4,000 characters), store errors.
    drills::Result<void> say(const QString &text, int keystrokes, int deletions);
    drills::Result<void> choose(const QString &option);
    drills::Result<void> goOn();
    drills::Result<void> pause();
    drills::Result<void> resumeClock();
    drills::Result<void> stop();
    drills::Result<void> returnLead(const QString &reason);

    /// Saves what is typed and not sent, with the clock. Errors: those of the store; the text stays with the caller.
    drills::Result<void> saveDraft(const QString &text);
    /// What was typed and not sent when the program ended.
    [[nodiscard]] const QString &restoredDraft() const;

    /// The time of a script instead of the clock: active milliseconds since begun. Only when rehearsing.
    void setScriptTime(drills::Milliseconds at);
    /// Stores a rehearsed walk that has ended as an attempt.
    drills::Result<drills::AttemptId> save();

private:
    class Parts;
    static drills::Result<std::unique_ptr<WalkSession>> start(Workspace &workspace, const storage::Person &person,
                                                              const drills::Begun &begun, bool isStored);
    drills::Result<void> takeTurn(const drills::Result<std::vector<drills::Event>> &events);
    explicit WalkSession(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace training
