#pragma once

#include "drills/session/plancards.h"
#include "drills/session/planqueues.h"
#include "drills/session/sessionplan.h"

#include <optional>
#include <utility>
#include <vector>

namespace drills {

/// Fills one session. Of several kinds of cards, one after the other in importance, it always takes the first that may
/// be asked at that moment.
class SessionPlanner {
public:
    explicit SessionPlanner(const SessionInput &input);

    [[nodiscard]] SessionPlan plan();

private:
    using Wait = std::chrono::milliseconds;
    /// How long a card may wait for others to come between: for the gap between siblings, then only for that before
    /// the same card comes again, then, when nothing else is left, not at all.
    enum class Patience { Full, WithSiblings, None };

    /// How many new cards today may still bring.
    [[nodiscard]] int newLeft() const;
    void reserveForNew();

    void placeFirstKnown();
    void placeForgotten();
    void placeRecitals();
    /// False when nothing more fits or is left.
    bool placeNext();
    void placeCards();
    void placeStretch();
    /// `at`: the card's place among all.
    void place(PlanStage stage, size_t at, PlanReason why);
    [[nodiscard]] std::vector<Card> dueLinks() const;
    [[nodiscard]] std::optional<std::pair<PlanStage, size_t>> next() const;
    void tellWhatIsLeft();

    [[nodiscard]] bool mayCome(PlanStage stage, size_t at, Patience patience) const;
    [[nodiscard]] bool fits(Wait expected, bool isOfKnown) const;
    [[nodiscard]] bool isReady(PlanStage stage, const PlanCard &card) const;
    [[nodiscard]] bool hasSiblingNear(const PlanCard &card) const;
    [[nodiscard]] qint64 clock() const { return m_input.now.utcMs + m_plan.expected.count(); }

    const SessionInput &m_input;
    std::vector<PlanCard> m_cards;
    PlanQueues m_queues;
    /// For cards and recitals on a whole day, and what is left of it now.
    Wait m_dayTime{0};
    Wait m_cardTime{0};
    /// Of it, for what is known.
    Wait m_knownTime{0};
    /// For all that is left of the day, walks too.
    Wait m_sitting{0};
    /// So many new cards may still come, and their time.
    int m_newLeft = 0;
    Wait m_reserved{0};
    SessionPlan m_plan;
};

} // namespace drills
