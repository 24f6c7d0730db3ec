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
};

/// The slots of a concept, ready for matching.
class PreparedSlots {
public:
    PreparedSlots(const Concept &idea, Vocabulary &vocabulary);

    [[nodiscard]] bool isEmpty() const { return m_slots.empty(); }
    [[nodiscard]] bool negates() const { return m_negates; }
    /// `released` are cautions that the concept itself asks for; `barred` holds for each sentence what is added to its
    /// own.
    [[nodiscard]] SlotsFound find(const PreparedText &text, Cautions released,
                                  const std::vector<Cautions> &barred) const;

private:
    struct OneSlot {
        std::vector<Phrase> phrases;
        std::vector<SlotKind> kinds;
    };
    using Places = std::vector<std::vector<std::optional<WordRange>>>;

    [[nodiscard]] static std::optional<WordRange> findSlot(const OneSlot &slot, const PreparedText &text, int sentence,
                                                           Strictness strictness);
    [[nodiscard]] Places placesOf(const PreparedText &text, Strictness strictness) const;
    [[nodiscard]] bool isActRight(const PreparedText &text, int first, int last) const;
    void findLoosely(const PreparedText &text, SlotsFound &found) const;
    [[nodiscard]] SlotsFound gather(const Places &places, int first, int last) const;

    std::vector<OneSlot> m_slots;
    Acts m_acts;
    bool m_negates = false;
};

} // namespace drills
