#pragma once

#include "drills/environment/randomsource.h"
#include "drills/memory/fsrs7.h"
#include "drills/memory/practicemoment.h"
#include "drills/model/recall.h"

#include <map>
#include <optional>

namespace evaluation {

/// An answer and how long it took, with all that belongs to it.
struct TimedRecall {
    drills::Recall recall;
    std::chrono::milliseconds taken{0};
};

/// A person whose memory follows FSRS-7, with weights of their own that no planner knows, and with cards that are
/// harder and easier than others.
class Learner {
public:
    explicit Learner(quint64 seed);

    /// Answers a card, and remembers it from then on as the answer says.
    TimedRecall answer(const drills::Card &card, const drills::PracticeMoment &now, bool inRecital);
    /// How likely the card is remembered, 0 for one never seen.
    [[nodiscard]] double recall(const drills::Card &card, const drills::PracticeMoment &now) const;

private:
    struct Trace {
        drills::Fsrs7 memory;
        drills::MemoryState state;
        qint64 lastMs = 0;
    };

    [[nodiscard]] drills::Fsrs7 memoryOf(const drills::Card &card) const;
    [[nodiscard]] drills::Recall firstAnswer(const drills::Card &card);
    [[nodiscard]] drills::Recall laterAnswer(const drills::Card &card, double recall);
    [[nodiscard]] std::chrono::milliseconds timeFor(const drills::Recall &recall, bool isFirst);
    [[nodiscard]] double chance();

    quint64 m_seed;
    drills::Fsrs7Weights m_weights;
    drills::RandomSource m_random;
    std::map<drills::Card, Trace> m_traces;
};

} // namespace evaluation
