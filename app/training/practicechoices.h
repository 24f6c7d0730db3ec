#pragma once

#include "app/training/walksession.h"

namespace training {

struct LeadChoice {
    drills::LeadStateId id;
    QString name;
};

struct ScenarioChoice {
    drills::ScenarioId id;
    QString title;
    QString trade;
    QString prospect;
    QString role;
    QString company;
    drills::ProcessId process;
    std::vector<LeadChoice> leads;
    bool hasGuided = false;
};

struct StepChoice {
    drills::StepId id;
    QString name;
    std::chrono::seconds target{0};
};

struct ProcessChoice {
    drills::ProcessId id;
    QString name;
    std::vector<StepChoice> steps;
};

/// What a person can choose on the practice page.
struct PracticeChoices {
    std::vector<ProcessChoice> processes;
    std::vector<ScenarioChoice> scenarios;
};

[[nodiscard]] PracticeChoices practiceChoices(const Content &content);

/// A target in whole minutes, as it is told: at least one.
[[nodiscard]] int wholeMinutes(std::chrono::seconds target);

/// The seed of a new walk, so that its lines vary. A walk of the same seed, scenario and turns goes the same way again.
[[nodiscard]] quint64 drawSeed(Workspace &workspace);

/// The level of help for the next walk: up after two reached, down after an open one, judged by the last walks through
/// the first of the steps. Errors: those of the store.
drills::Result<drills::HelpLevel> nextHelpLevel(Workspace &workspace, const storage::Person &person,
                                                const drills::ProcessId &process,
                                                const std::vector<drills::StepId> &steps);

} // namespace training
