#pragma once

#include "drills/ledger/stepstate.h"
#include "drills/walk/walk.h"

#include <memory>
#include <vector>

namespace tests {

/// A small process of three steps with a prospect in whom every rule of a walk can be provoked.
///
/// open: permission (must), bridge (should) · interview: cost, wish (musts) · close: decision (must), dated (must when
/// something remains). The lead `half` lacks `trust.known`. The decision needs the cost or a trust of 5.
class WalkWorld {
public:
    explicit WalkWorld(const QString &lead = QStringLiteral("complete"), std::vector<drills::StepId> steps = {},
                       drills::PromptShape shape = drills::PromptShape::Converse,
                       const QString &firstWith = QStringLiteral("prospect"));

    /// A move that the engine finds, with its probability in thousandths.
    struct Said {
        QString criterion;
        int probability = 0;
    };

    /// A typed turn in which these are found, each in a sentence of its own; `unsure` ones cannot be told.
    void say(const std::vector<QString> &found, const std::vector<QString> &unsure = {},
             const std::vector<QString> &faults = {}, int milliseconds = 1000);
    /// A typed turn in which the engine does not find the move, though it may not be sure.
    void miss(const Said &move);
    /// All of them in the same words.
    void sayInOneSentence(const std::vector<Said> &found);
    void choose(const QString &option);
    void goOn();
    void stop();
    void returnLead(const QString &reason);
    /// Takes these events without asking whether the rules would make them.
    void take(const drills::Result<std::vector<drills::Event>> &events);

    [[nodiscard]] const drills::Reacted &lastReply() const;
    [[nodiscard]] const drills::Prompted &lastPrompt() const;
    /// The lines of the newest reply or prompt.
    [[nodiscard]] QStringList heard() const;
    [[nodiscard]] drills::StepState stepState(const QString &step) const;

    std::unique_ptr<drills::Library> library;
    std::unique_ptr<drills::WalkRules> rules;
    drills::Begun begun;
    std::unique_ptr<drills::Walk> walk;
    std::unique_ptr<drills::WalkState> state;
    std::vector<drills::Event> events;
    drills::Milliseconds now{0};

private:
    [[nodiscard]] static drills::Turn turnOf(const std::vector<Said> &found);
    void take(drills::Turn turn, int milliseconds);
};

} // namespace tests
