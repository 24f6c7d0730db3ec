#pragma once

#include "drills/model/event.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// One thing that somebody did in a written walk.
struct ScriptedAct {
    drills::Milliseconds at{0};
    /// Empty for going on to the next step.
    QString text;
};

/// A walk of tests/data/walks.
struct WalkScript {
    drills::ScenarioId scenario;
    drills::LeadStateId lead;
    std::vector<ScriptedAct> acts;

    /// Ends the program when it cannot be read.
    static WalkScript read(const QString &name);
    static QStringList names();
};

} // namespace tests
