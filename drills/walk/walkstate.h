#pragma once

#include "drills/model/event.h"
#include "drills/walk/walkrules.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace drills {

/// What became of one criterion so far.
struct CriterionState {
    bool met = false;
    /// Given at the start of a stretch, not earned in it.
    bool given = false;
    /// Made at least once and answered, granted or not.
    bool tried = false;
    /// The engine could not tell, and it was not found since.
    bool undecided = false;
    /// Not found in its own step, but the engine was not sure enough for a step to stay open by it. Nothing in the talk
    /// follows from that.
    bool unsure = false;
    /// The largest probability of such a turn, in thousandths; 0 when there was none.
    int unsureAt = 0;
    /// Refused for want of something that the engine could not tell.
    bool refusedInDoubt = false;
    /// In how many turns of the criterion's own step the engine could not tell, or it was refused in doubt.
    int doubts = 0;
    /// The step in which it was granted.
    std::optional<StepId> metIn;
    /// Places in the log of the Graded event that found it (or could not tell), and of the reply; -1 when there is
    /// none.
    int gradedEvent = -1;
    int reactedEvent = -1;
    std::set<StepId> askedBackIn;

    /// Whether the person may say themselves that it was met: only where the engine could not tell, or
    /// was not sure.
    [[nodiscard]] bool mayBeRuled() const
    {
        return (!tried || refusedInDoubt) && (doubts > 0 || unsureAt > 0 || !askedBackIn.empty());
    }
    /// Whether it is left to a person to say if it was met.
    [[nodiscard]] bool isLeftToPerson() const { return undecided || (unsure && !tried); }
    bool operator==(const CriterionState &) const = default;
};

/// One stay in a step.
struct StepVisit {
    StepId step;
    int turns = 0;
    Milliseconds own{0};
    /// Own time that made up for earlier steps, by the group of the criterion, and the turns it took.
    std::map<QString, Milliseconds> madeUp;
    std::map<QString, int> madeUpTurns;
    /// The place in the log of the Prompted event that opened it.
    int enteredEvent = -1;

    bool operator==(const StepVisit &) const = default;
};

/// One credit or debit of trust, with the event that caused it.
struct TrustChange {
    int event = -1;
    int change = 0;
    int balance = 0;

    bool operator==(const TrustChange &) const = default;
};

/// The name under which showings of an option are counted by `timesSaid`.
[[nodiscard]] QString optionKey(const QString &option);

/// Everything about a walk that follows from its log: a fold, event by event.
class WalkState {
public:
    explicit WalkState(const WalkRules &rules);

    /// The events must come in the order of the log. A retry first gets its parent's events up to its origin.
    void apply(const Event &event);

    [[nodiscard]] const std::optional<Begun> &begun() const { return m_begun; }
    /// Null before the first prompt.
    [[nodiscard]] const Step *current() const { return m_current; }
    [[nodiscard]] const std::map<CriterionId, CriterionState> &criteria() const { return m_criteria; }
    [[nodiscard]] CriterionState criterion(const CriterionId &id) const;
    [[nodiscard]] bool isMet(const CriterionId &id) const { return criterion(id).met; }
    /// Met, or perhaps so: what the engine cannot tell holds nothing up. Asked back about, it has to be said once more.
    [[nodiscard]] bool mayBeMet(const CriterionId &id) const;
    [[nodiscard]] const std::vector<FactId> &told() const { return m_told; }
    [[nodiscard]] bool wasTold(const FactId &fact) const;
    [[nodiscard]] bool wasRaised(const ConditionId &condition) const { return m_raised.contains(condition); }
    [[nodiscard]] int faultCount(const FaultId &fault) const;
    [[nodiscard]] int trust() const { return m_trust; }
    [[nodiscard]] const std::vector<TrustChange> &trustChanges() const { return m_trustChanges; }
    [[nodiscard]] int timesSaid(const QString &line) const;
    [[nodiscard]] const std::vector<StepVisit> &visits() const { return m_visits; }
    [[nodiscard]] const std::vector<ShownOption> &options() const { return m_options; }
    [[nodiscard]] QString lastLine() const { return m_lastLine; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const std::optional<Ended> &ended() const { return m_ended; }
    [[nodiscard]] Milliseconds at() const { return m_at; }
    [[nodiscard]] int eventCount() const { return m_count; }

    /// Whether the criterion counts: it has no condition, or that happened.
    [[nodiscard]] bool isNeeded(const StepCriterion &criterion) const;
    /// The needed musts of a step that are not met.
    [[nodiscard]] std::vector<CriterionId> openMusts(const Step &step) const;
    /// Whether all needed musts of the step are met.
    [[nodiscard]] bool isReached(const Step &step) const { return openMusts(step).empty(); }
    /// What is still owed on entering or standing in the current step: of the lead first, then step by step.
    [[nodiscard]] std::vector<CriterionId> owed() const;
    /// The marketing criteria that the lead lacks and nobody made up for.
    [[nodiscard]] std::vector<CriterionId> owedByLead() const;

    /// A ruling counts as if the move had been granted, or not, in the step it was made.
    void overrule(const CriterionId &id, bool met, const std::optional<StepId> &in);

    /// The verdict is disputed: undecided until it is ruled.
    void doubt(const CriterionId &id) { m_criteria[id].undecided = true; }

    /// Used while a reply is being worked out, before it is an event.
    void grant(const CriterionId &id);
    void tell(const std::vector<FactId> &facts);
    void raise(const std::vector<ConditionId> &conditions);
    void addTrust(int change) { m_trust += change; }

private:
    void on(const Begun &begun);
    void on(const Prompted &prompted);
    void on(const Answered &answered);
    void on(const Graded &graded);
    void on(const Reacted &reacted);
    void on(const MovedOn &);
    // Not part of a walk.
    void on(const Hinted &) {}
    void on(const Recalled &) {}
    void on(const Paused &) { m_paused = true; }
    void on(const Resumed &) { m_paused = false; }
    void on(const Ended &ended);
    void remember(const std::vector<ShownLine> &lines);
    void account(const Reacted &reacted);
    void enter(const Step &step);
    void forgetPlaces();
    void giveWhatLeadHas();

    const WalkRules *m_rules;
    std::optional<Begun> m_begun;
    const Step *m_current = nullptr;
    std::map<CriterionId, CriterionState> m_criteria;
    std::vector<FactId> m_told;
    std::set<ConditionId> m_raised;
    std::map<FaultId, int> m_faults;
    std::map<QString, int> m_said;
    std::vector<StepVisit> m_visits;
    std::vector<TrustChange> m_trustChanges;
    std::vector<ShownOption> m_options;
    QString m_lastLine;
    int m_trust = 0;
    bool m_paused = false;
    std::optional<Ended> m_ended;
    Milliseconds m_at{0};
    Milliseconds m_turnTime{0};
    int m_count = 0;
    int m_gradedEvent = -1;
};

} // namespace drills
