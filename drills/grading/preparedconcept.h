#pragma once

#include "drills/grading/likeness.h"
#include "drills/grading/slots.h"
#include "drills/grading/weights.h"

namespace drills {

/// A concept with its wordings stemmed and its phrases compiled.
struct PreparedConcept {
    PreparedSlots slotsOf;
    PreparedWordings accepted;
    PreparedWordings lookalike;
    bool hasWordings = false;

    PreparedConcept(const Concept &idea, Vocabulary &vocabulary, const ActReader &reader);
};

/// What was found of one concept in a text, before any decision.
struct ConceptFound {
    /// Wherever it stands.
    Features any = {};
    /// Only where nothing calls for caution.
    Features safe = {};
    /// The text is nearly a look-alike wording, and more like it than like any accepted one.
    bool isLookalike = false;
    std::vector<WordRange> evidence;
};

/// Matches the text against each concept. `barred` holds for each concept and sentence what calls for caution besides
/// its own.
[[nodiscard]] std::vector<ConceptFound> matchConcepts(const PreparedText &text,
                                                      const std::vector<const PreparedConcept *> &concepts,
                                                      const std::vector<std::vector<Cautions>> &barred);

} // namespace drills
