#pragma once

#include "app/storage/personstore.h"
#include "app/training/workspace.h"
#include "drills/memory/learnedcards.h"
#include "drills/session/curriculum.h"
#include "drills/session/sessioninput.h"

#include <vector>

namespace training {

/// What a person knows by heart, folded from everything they recalled.
struct PersonMemory {
    std::vector<drills::Review> reviews;
    drills::LearnedCards learned;
    /// What they learn: by their role, and by choice.
    drills::Curriculum curriculum;
};

/// Who sells or leads learns the sales steps, marketing's product and the hand-off, who sells by choice all of
/// marketing's steps; who markets the marketing steps.
/// Errors: those of the store.
[[nodiscard]] drills::Result<PersonMemory> memoryOf(Workspace &workspace, const storage::Person &person);

/// Now, with the practice day.
[[nodiscard]] drills::PracticeMoment presentMoment(const Workspace &workspace);

/// Their think times in right answers to cards of this facet.
[[nodiscard]] std::vector<std::chrono::milliseconds> thinkTimes(const PersonMemory &memory, drills::Facet facet);

} // namespace training
