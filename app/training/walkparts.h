#pragma once

#include "app/storage/attemptstore.h"
#include "app/training/activeclock.h"
#include "app/training/walkmaterial.h"
#include "app/training/walksession.h"

namespace training {

/// Everything a walk under way consists of.
class WalkSession::Parts {
public:
    Parts(Workspace &space, storage::Person who, WalkMaterial made);

    /// Stores the events of one turn, then lets them count.
    drills::Result<void> take(const std::vector<drills::Event> &next);
    drills::Result<void> take(const drills::Result<std::vector<drills::Event>> &next);
    /// Lets events count that are stored already.
    void apply(const std::vector<drills::Event> &next);
    /// Sets the clock to where the draft was saved; without one nothing of the turn had been typed.
    void takeUpClock(const std::optional<storage::Draft> &saved);

    [[nodiscard]] drills::Walk walk() const { return {*material.rules, begun, person.name}; }
    [[nodiscard]] drills::Situation situation() const { return situationOf(*material.rules, state); }
    /// What the parent of a retry had come to.
    [[nodiscard]] drills::WalkState pastState() const;

    Workspace *workspace;
    storage::Person person;
    WalkMaterial material;
    ActiveClock clock;
    drills::Begun begun;
    drills::WalkState state;
    std::vector<drills::Event> events;
    WalkView view;
    drills::AttemptId attempt;
    QString draft;
    bool isStored = false;

private:
    drills::Result<void> store(const std::vector<drills::Event> &next);
};

/// All that these events put before the person to read.
[[nodiscard]] QString shownText(const std::vector<drills::Event> &events);

} // namespace training
