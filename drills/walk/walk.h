#pragma once

#include "drills/model/result.h"
#include "drills/walk/speech.h"

#include <variant>
#include <vector>

namespace drills {

/// Something said, typed or chosen, with how it was graded.
struct Turn {
    std::variant<TypedAnswer, ChosenAnswer> answer;
    Grade grade;
};

/// The rules of a walk: from the state so far and what the person does follow the next events. Pure; the caller applies
/// and stores the events.
class Walk {
public:
    Walk(const WalkRules &rules, const Begun &begun, const QString &salesperson);

    /// The first events: begun, and the first step's prompt. For a retry, `past` is the state of the parent.
    [[nodiscard]] std::vector<Event> begin(const WalkState &past) const;
    /// Errors: NotAllowed when the walk is over or paused; InvalidInput for an option that is not shown.
    [[nodiscard]] Result<std::vector<Event>> take(const WalkState &state, const Turn &turn, Milliseconds at) const;
    /// Leaves the present step, owing what is open; at the last one the walk ends. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<Event>> goOn(const WalkState &state, Milliseconds at) const;
    [[nodiscard]] Result<std::vector<Event>> pause(const WalkState &state, Milliseconds at) const;
    [[nodiscard]] Result<std::vector<Event>> resume(const WalkState &state, Milliseconds at) const;
    [[nodiscard]] Result<std::vector<Event>> stop(const WalkState &state, Milliseconds at) const;
    [[nodiscard]] Result<std::vector<Event>> returnLead(const WalkState &state, const QString &reason,
                                                        Milliseconds at) const;
    /// Closes a walk that was left.
    [[nodiscard]] static std::vector<Event> abandon(Milliseconds at);

    /// What a turn is graded against now: earlier steps' open criteria and the lead's, the present step's, and those
    /// ahead that are spoken with the same party.
    [[nodiscard]] std::vector<CriterionId> gradable(const WalkState &state) const;
    /// The grade that an option's key stands for. Errors: InvalidInput.
    [[nodiscard]] Result<Grade> gradeOf(const WalkState &state, const QString &option) const;

private:
    [[nodiscard]] Prompted enter(const Step &step, WalkState &state) const;
    [[nodiscard]] std::vector<ShownOption> options(const Step &step, const WalkState &state) const;
    [[nodiscard]] Prompted again(const Step &step, const WalkState &state) const;
    void giveEarlierSteps(WalkState &state, Prompted &prompted) const;
    [[nodiscard]] const Ending *endingAtOnce(const WalkState &state) const;
    [[nodiscard]] Ended ended(const Ending &ending, const WalkState &state) const;
    void sayOwed(const Step &step, WalkState &state, Prompted &prompted) const;
    [[nodiscard]] Result<void> mustGoOn(const WalkState &state) const;

    const WalkRules *m_rules;
    Begun m_begun;
    Speech m_speech;
};

} // namespace drills
