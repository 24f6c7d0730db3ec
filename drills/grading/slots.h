#pragma once

#include "drills/grading/actreader.h"
#include "drills/model/concept.h"

#include <vector>

namespace drills {

/// A text ready to be graded.
struct PreparedText {
    ResolvedText resolved;
    ActReading speech;
};

/// What was found of a concept's slots.
struct SlotsFound {
    /// The largest share of the slots that stand in one sentence or two neighbours, 0..1.
    double share = 0.0;
    /// All are there, whatever the act and the cautions.
    bool all = false;
    /// All are there in a sentence of the right act.
    bool withAct = false;
    /// All are there, in a sentence of the right act, and nothing calls for caution.
    bool safe = false;
    /// As `withAct`, with synonyms and kindred words counted too.
    bool looseWithAct = false;
    /// Where the slots of the best place are.
    std::vector<WordRange> evidence;
    /// For each of them: whether it was a phrase that negates itself, so that a "not" there is meant.
    std::vector<bool> negates;
};

/// The slots of a concept, ready for matching.
class PreparedSlots {
public:
    PreparedSlots(const Concept &idea, Vocabulary &vocabulary);

    [[nodiscard]] bool isEmpty() const { return m_slots.empty(); }
    /// `released` holds for each clause the cautions that are meant there; `barred` for each sentence what is added to
    /// its own.
    [[nodiscard]] SlotsFound find(const PreparedText &text, const std::vector<Cautions> &released,
                                  const std::vector<Cautions> &barred) const;

private:
    struct OneSlot {
        std::vector<Phrase> phrases;
        std::vector<SlotKind> kinds;
    };
    /// Where a slot was found, and whether by a phrase that negates.
    struct Filled {
        WordRange words;
        bool negates = false;
    };
    using Places = std::vector<std::vector<std::optional<Filled>>>;

    [[nodiscard]] static std::optional<Filled> findSlot(const OneSlot &slot, const PreparedText &text, int sentence,
                                                        Strictness strictness);
    [[nodiscard]] Places placesOf(const PreparedText &text, Strictness strictness) const;
    [[nodiscard]] bool isActRight(const PreparedText &text, int first, int last) const;
    void findLoosely(const PreparedText &text, SlotsFound &found) const;
    [[nodiscard]] SlotsFound gather(const Places &places, int first, int last) const;

    std::vector<OneSlot> m_slots;
    Acts m_acts;
};

} // namespace drills
