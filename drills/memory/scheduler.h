#pragma once

#include "drills/memory/cardschedule.h"
#include "drills/memory/memory.h"
#include "drills/memory/schedulerrules.h"

#include <array>
#include <optional>

namespace drills {

/// The weights within the bounds that these rules ask for.
[[nodiscard]] MemoryWeights weightsFor(const SchedulerRules &rules, const MemoryWeights &weights);

/// When a card comes again: learning steps on top of a memory model. Deterministic, without fuzz.
/// The rules are those of ts-fsrs 5.4, which the conformance data pins down.
class Scheduler {
public:
    /// The weights are brought within the bounds of weightsFor.
    Scheduler(const MemoryWeights &weights, SchedulerRules rules = {});

    /// `elapsedDays`: since the latest review, 0 or more, as the model counts them (Memory::usesWholeDays); whoever
    /// calls knows the time and where a day begins. It does not matter for a new card.
    [[nodiscard]] CardSchedule next(const CardSchedule &before, double elapsedDays, Rating rating) const;
    /// What each answer would come to, from Again to Easy.
    [[nodiscard]] std::array<CardSchedule, 4> preview(const CardSchedule &before, double elapsedDays) const;

    [[nodiscard]] const Memory &memory() const { return m_memory; }
    [[nodiscard]] const SchedulerRules &rules() const { return m_rules; }

private:
    using Wait = std::chrono::milliseconds;
    struct StepWait {
        std::chrono::minutes wait{0};
        int step = 0;
    };

    [[nodiscard]] MemoryState memoryAfter(const CardSchedule &before, double elapsedDays, Rating rating) const;
    [[nodiscard]] std::array<MemoryState, 3> passed(const CardSchedule &before, double elapsedDays) const;
    [[nodiscard]] std::optional<StepWait> stepAfter(const CardSchedule &before, Rating rating) const;
    /// Until recall falls to the wanted retention.
    [[nodiscard]] Wait waitOf(const MemoryState &memory) const;
    /// The same for Hard, Good or Easy, so that a better answer waits longer.
    [[nodiscard]] Wait waitInOrder(const std::array<MemoryState, 3> &passed, Rating rating) const;
    [[nodiscard]] Wait spacedWait(const MemoryState &forgotten, const std::array<MemoryState, 3> &passed,
                                  Rating rating) const;

    SchedulerRules m_rules;
    Memory m_memory;
};

} // namespace drills
