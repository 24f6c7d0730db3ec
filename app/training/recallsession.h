#pragma once

#include "app/training/personmemory.h"
#include "app/training/recallview.h"

#include <memory>

namespace training {

/// What to recall: one card, the links of a chain in their order, or for a cold trial links and results.
struct RecallRequest {
    std::vector<drills::Card> cards;
    bool isRecital = false;
    drills::PromptShape shape = drills::PromptShape::Type;
    /// The first part of a cold trial: without hints, and what the engine cannot tell is left to the manager.
    bool isCold = false;

    bool operator==(const RecallRequest &) const = default;
};

/// Cards that are asked: takes the time, grades, stores the answer, and only then shows how it came out. One card is
/// one attempt, a recital is one.
///
/// Every call that changes something returns after the commit; on an error nothing was taken and the text is still the
/// caller's.
class RecallSession {
public:
    /// Goes on with an attempt at the same that was left today, with its draft and clock; else begins a new one.
    /// Errors: NotFound for a card that the packs do not hold, InvalidInput for none, and those of the store.
    static drills::Result<std::unique_ptr<RecallSession>> begin(Workspace &workspace, const storage::Person &person,
                                                                const RecallRequest &request);
    ~RecallSession();

    [[nodiscard]] const RecallView &view() const;
    [[nodiscard]] const drills::AttemptId &attempt() const;

    /// What is right was shown of a new card; it is asked from now on. Errors: NotAllowed for another.
    drills::Result<void> shown();
    /// The thinking begins anew, unless it had ended: the card was out of sight.
    void thinkAnew();
    /// How long it may still be thought, reading included, before it counts as not known; absent once a key was
    /// pressed.
    [[nodiscard]] std::optional<drills::Milliseconds> thinkingLeft() const;
    /// The first key of an answer ends the thinking.
    void noteKey();
    /// The same for a key that was so long ago, at most when the thinking began.
    void noteKeyBefore(drills::Milliseconds ago);
    /// Shows the next hint: how it begins, then all of it. Errors: NotAllowed when there is none left.
    drills::Result<void> hint();
    /// Errors: InvalidInput (empty), NotAllowed (answered already), TooLarge, and those of the store.
    drills::Result<void> answer(const QString &text, int keystrokes, int deletions);
    drills::Result<void> choose(const QString &option);
    drills::Result<void> giveUp();
    /// The person's own word where the engine cannot tell.
    drills::Result<void> ownWord(bool wasRight);
    /// Saves what is typed and not sent, with the clock. Errors: those of the store; the text stays with the caller.
    drills::Result<void> saveDraft(const QString &text);
    /// On to the next link after an answer; the last one ends the recital by itself. Errors: NotAllowed.
    drills::Result<void> next();
    /// Ends before the last link; what was answered counts.
    drills::Result<void> leave();

private:
    class Parts;
    explicit RecallSession(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// Takes the last answer back: it counts no more, and its card is as it was. Errors: NotFound, those of the store.
drills::Result<void> takeBack(Workspace &workspace, const storage::Person &person, const drills::AttemptId &attempt);

} // namespace training
