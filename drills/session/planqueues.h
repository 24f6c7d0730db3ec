#pragma once

#include "drills/session/plancards.h"
#include "drills/session/sessionplan.h"

#include <array>
#include <vector>

namespace drills {

/// Kinds of cards in a session, in the order of importance.
enum class PlanStage {
    ForgottenToday,
    Due,
    /// A new link that waits for its second right answer.
    OnceMore,
    New,
    /// Known well, and due only because the date leaves no longer wait.
    Early,
    /// In the last days before the date, what is not due.
    Sweep,
};

/// Which cards may come in a session, each stage with its next one first.
class PlanQueues {
public:
    /// Of cards, their places in what was given.
    using Queue = std::vector<size_t>;

    PlanQueues(const std::vector<PlanCard> &cards, const SessionInput &input);

    [[nodiscard]] const Queue &of(PlanStage stage) const { return m_queues[static_cast<size_t>(stage)]; }
    void remove(size_t card);
    void clear(PlanStage stage) { queue(stage).clear(); }

private:
    [[nodiscard]] Queue &queue(PlanStage stage) { return m_queues[static_cast<size_t>(stage)]; }
    void fillBegun(const std::vector<PlanCard> &cards, const SessionInput &input);
    void fillNew(const std::vector<PlanCard> &cards, const SessionInput &input);
    void fillSweep(const std::vector<PlanCard> &cards, const SessionInput &input);

    std::array<Queue, 6> m_queues;
};

/// In the order in which they are looked through.
inline constexpr std::array planStages{PlanStage::ForgottenToday, PlanStage::Due,  PlanStage::OnceMore, PlanStage::New,
                                       PlanStage::Early,          PlanStage::Sweep};

[[nodiscard]] PlanReason reasonOf(PlanStage stage);

} // namespace drills
