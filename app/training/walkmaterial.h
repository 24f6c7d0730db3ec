#pragma once

#include "app/training/workspace.h"
#include "drills/walk/walk.h"

#include <memory>
#include <vector>

namespace training {

/// The content of one walk, and what its parent had come to.
struct WalkMaterial {
    const PreparedLibrary *content = nullptr;
    std::unique_ptr<drills::WalkRules> rules;
    /// Of the parent, up to the origin of a retry; else empty.
    std::vector<drills::Event> past;
};

/// Errors: NotFound with what is missing: process, scenario, lead state or a step.
drills::Result<WalkMaterial> materialFor(const PreparedLibrary &content, const drills::Begun &begun);

/// The same for a stored attempt, with the packs it was made of and the past of a retry.
drills::Result<WalkMaterial> materialOf(Workspace &workspace, const drills::Begun &begun);

/// What surrounds the next turn of a walk that has begun.
[[nodiscard]] drills::Situation situationOf(const drills::WalkRules &rules, const drills::WalkState &state);

} // namespace training
