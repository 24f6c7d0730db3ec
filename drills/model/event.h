#pragma once

#include "drills/model/grade.h"
#include "drills/model/ids.h"
#include "drills/model/recall.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace drills {

using Milliseconds = std::chrono::milliseconds;

/// What a drill trains: the walk through the process with a prospect, the chain in order, or one facet of one step. A
/// cold trial begins with a recital of steps and results.
enum class DrillKind { Walk, Recite, NextStep, SayResult, NameEvidence, AskQuestions, SayPurpose, ColdRecital };

/// How it is asked and answered: choosing among a few, typing, or typing within a talk.
enum class PromptShape { Choose, Type, Converse };

/// How much is shown beside the talk.
enum class HelpLevel { WithList, NameOnly, Cold };

enum class ClockChoice { On, Off };

/// Where a retry starts: the first `events` events of the parent are its past.
struct Origin {
    AttemptId attempt;
    int events = 0;

    bool operator==(const Origin &) const = default;
};

/// The frozen rules of an attempt: everything that decides how it goes, save what the person does.
struct Begun {
    DrillKind kind = DrillKind::Walk;
    ProcessId process;
    ScenarioId scenario;
    LeadStateId lead;
    /// The steps of a stretch, in order; the whole chain names all.
    std::vector<StepId> steps;
    PromptShape shape = PromptShape::Converse;
    HelpLevel level = HelpLevel::WithList;
    ClockChoice clock = ClockChoice::On;
    quint64 seed = 0;
    /// SHA-256 in hex of every pack the walk was made of, in the order they were loaded.
    QStringList packs;
    std::optional<Origin> from;
    /// Of the walk of a cold trial: the recital before it.
    std::optional<AttemptId> recital;

    bool operator==(const Begun &) const = default;
};

/// A line that was shown, and who says it.
struct ShownLine {
    /// The node or rule that it came from; stable within the pack.
    QString id;
    QString text;

    bool operator==(const ShownLine &) const = default;
};

struct ShownOption {
    QString id;
    QString text;

    bool operator==(const ShownOption &) const = default;
};

/// A step was entered, or asks again: the lines as shown and, when guided, the options in their order.
struct Prompted {
    StepId step;
    std::vector<ShownLine> lines;
    std::vector<ShownOption> options;
    std::vector<FactId> told;
    std::vector<ConditionId> raised;
    int trust = 0;

    bool operator==(const Prompted &) const = default;
};

/// How a text was typed; none of it is ever shown to others.
struct Typing {
    Milliseconds toFirstKey{0};
    Milliseconds toSending{0};
    int keystrokes = 0;
    int deletions = 0;

    bool operator==(const Typing &) const = default;
};

struct TypedAnswer {
    QString text;
    Typing typing;

    bool operator==(const TypedAnswer &) const = default;
};

struct ChosenAnswer {
    QString option;
    QString text;
    Milliseconds toChoosing{0};

    bool operator==(const ChosenAnswer &) const = default;
};

struct Answered {
    StepId step;
    std::variant<TypedAnswer, ChosenAnswer> answer;

    bool operator==(const Answered &) const = default;
};

struct Graded {
    Grade grade;

    bool operator==(const Graded &) const = default;
};

/// A hint was shown before the answer.
struct Hinted {
    StepId step;
    QString text;
    /// Whether it names the answer.
    bool names = false;

    bool operator==(const Hinted &) const = default;
};

/// What the answer before it came to as a recall.
struct Recalled {
    Recall recall;

    bool operator==(const Recalled &) const = default;
};

/// How the other side took a turn. `granted` and `refused` name found moves; `askedBack` what could not be told.
struct Reacted {
    std::vector<ShownLine> lines;
    std::vector<CriterionId> granted;
    std::vector<CriterionId> refused;
    std::vector<CriterionId> askedBack;
    /// What the person asked for again though it had been granted.
    std::vector<CriterionId> repeated;
    std::vector<FactId> told;
    std::vector<ConditionId> raised;
    /// Signed change of trust, and the balance after it.
    int trustChange = 0;
    int trust = 0;

    bool operator==(const Reacted &) const = default;
};

/// A step was left; what was open then is owed.
struct MovedOn {
    StepId from;
    std::optional<StepId> to;
    std::vector<CriterionId> owed;

    bool operator==(const MovedOn &) const = default;
};

struct Paused {
    bool operator==(const Paused &) const = default;
};

struct Resumed {
    bool operator==(const Resumed &) const = default;
};

enum class HowEnded { Won, Lost, Returned, Stopped, Completed, Abandoned };

struct Ended {
    HowEnded how = HowEnded::Abandoned;
    /// Which ending of the scenario, if one.
    QString ending;
    std::vector<ShownLine> lines;
    /// Returned or stopped for a reason that the scenario accepts: later steps are not needed.
    bool justified = false;
    /// Why the lead was returned, in the person's own words.
    QString reason;

    bool operator==(const Ended &) const = default;
};

using Happening =
    std::variant<Begun, Prompted, Hinted, Answered, Graded, Recalled, Reacted, MovedOn, Paused, Resumed, Ended>;

/// One entry of an attempt's log.
struct Event {
    /// Active time since begun: pauses do not count.
    Milliseconds at{0};
    Happening what;

    bool operator==(const Event &) const = default;
};

} // namespace drills
