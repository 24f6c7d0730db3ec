#pragma once

#include "drills/model/ids.h"
#include "drills/process/companycard.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace drills {

/// What must hold at once. Empty parts ask for nothing.
struct Needs {
    std::vector<FactId> told;
    std::vector<CriterionId> met;
    std::vector<CriterionId> open;
    std::vector<ConditionId> raised;
    std::optional<int> trustAtLeast;
    std::optional<int> trustBelow;
    /// At least so many of the fault so far.
    std::vector<std::pair<FaultId, int>> faults;

    bool operator==(const Needs &) const = default;
};

/// Holds if any of its Needs does, or if it has none.
using Condition = std::vector<Needs>;

/// Something that the other side may say, with what it tells and brings about.
struct LineNode {
    QString id;
    Condition needs;
    /// Variants of the same; one is said.
    QStringList say;
    std::vector<FactId> tells;
    std::vector<ConditionId> raises;
    int trust = 0;

    bool operator==(const LineNode &) const = default;
};

/// How the other side answers to a move.
struct Reaction {
    CriterionId criterion;
    std::vector<LineNode> grant;
    std::vector<LineNode> withhold;
    QStringList again;
    QStringList askBack;

    bool operator==(const Reaction &) const = default;
};

/// Wordings that make a move with this prospect only: who they are, what would answer their concern.
struct CaseWordings {
    CriterionId criterion;
    QStringList accepted;
    QStringList lookalike;

    bool operator==(const CaseWordings &) const = default;
};

/// One of four things to say in a guided walk, with its key.
struct GuidedOption {
    QString id;
    QString text;
    std::vector<CriterionId> meets;
    std::vector<FaultId> faults;

    bool operator==(const GuidedOption &) const = default;
};

using GuidedRound = std::vector<GuidedOption>;

/// Where and when a step takes place, and with whom.
struct Scene {
    /// The criterion group: the built-in step it was written for.
    QString group;
    QString with;
    QString when;
    QString where;
    std::vector<LineNode> opening;
    std::vector<GuidedRound> rounds;
    QStringList puzzled;

    bool operator==(const Scene &) const = default;
};

/// What the prospect arrives with.
struct LeadState {
    LeadStateId id;
    QString name;
    /// Marketing's criteria that are not met.
    std::vector<CriterionId> lacks;
    int trust = 0;
    std::vector<ConditionId> raises;
    /// What marketing wrote, to read at the start.
    QStringList card;
    /// When returning the lead is justified; without any, never.
    Condition returnWhen;

    bool operator==(const LeadState &) const = default;
};

struct Fact {
    FactId id;
    QString text;

    bool operator==(const Fact &) const = default;
};

struct Persona {
    QString name;
    QString role;
    QString company;
    QString manner;

    bool operator==(const Persona &) const = default;
};

/// Lines said later while a step is still owed.
struct OwedLines {
    QString group;
    QStringList say;

    bool operator==(const OwedLines &) const = default;
};

struct FaultReaction {
    FaultId fault;
    std::vector<LineNode> nodes;

    bool operator==(const FaultReaction &) const = default;
};

enum class EndingOutcome { Won, Lost };

struct Ending {
    QString id;
    EndingOutcome outcome = EndingOutcome::Lost;
    Condition needs;
    /// Checked after every turn, rather than on leaving a step.
    bool atOnce = false;
    /// The group of the step that is being left.
    QString leaving;
    QStringList say;

    bool operator==(const Ending &) const = default;
};

/// A prospect for a walk.
struct Scenario {
    ScenarioId id;
    QString title;
    QString trade;
    /// The process it was written for; others can be walked too.
    ProcessId process;
    Persona persona;
    CompanyCard offer;
    std::vector<Fact> facts;
    std::vector<LeadState> leadStates;
    /// When stopping by agreement is justified; without any, never.
    Condition stopWhen;
    std::vector<Scene> scenes;
    std::vector<Reaction> reactions;
    std::vector<CaseWordings> wordings;
    std::vector<OwedLines> owed;
    std::vector<FaultReaction> faults;
    QStringList puzzled;
    QStringList smallTalk;
    std::vector<Ending> endings;

    [[nodiscard]] const Reaction *reaction(const CriterionId &criterion) const;
    [[nodiscard]] const Scene *scene(const QString &group) const;
    [[nodiscard]] const LeadState *leadState(const LeadStateId &wanted) const;
    [[nodiscard]] const Fact *fact(const FactId &wanted) const;
    bool operator==(const Scenario &) const = default;
};

} // namespace drills
