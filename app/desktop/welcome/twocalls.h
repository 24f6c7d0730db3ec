#pragma once

#include "app/training/debrief.h"
#include "app/training/walksession.h"

#include <optional>

namespace desktop {

/// The same guided stretch twice: with a complete lead, then with a half one.
class TwoCalls {
public:
    /// Nothing when the packs in use lack what it takes: the sales process, its first steps, a prospect with both leads
    /// and guided lines.
    static std::optional<TwoCalls> from(const training::Content &content);

    [[nodiscard]] const training::WalkRequest &first() const { return m_first; }
    [[nodiscard]] const training::WalkRequest &second() const { return m_second; }

    /// The walk of a call has begun.
    void begin(const drills::AttemptId &attempt) { m_underWay = attempt; }
    [[nodiscard]] bool isUnderWay(const drills::AttemptId &attempt) const { return m_underWay == attempt; }
    /// The first call is through, the second not begun.
    [[nodiscard]] bool waitsForSecond() const { return !m_underWay && !m_attempts.first.isEmpty(); }
    /// The walk under way has ended. True when it was the second.
    bool finish(const drills::AttemptId &attempt);
    [[nodiscard]] const drills::AttemptId &firstAttempt() const { return m_attempts.first; }
    [[nodiscard]] const drills::AttemptId &secondAttempt() const { return m_attempts.second; }

private:
    training::WalkRequest m_first;
    training::WalkRequest m_second;
    std::optional<drills::AttemptId> m_underWay;
    std::pair<drills::AttemptId, drills::AttemptId> m_attempts;
};

/// What the second call took more than the first.
struct CallDifference {
    /// Negative when it took less.
    int turns = 0;
    drills::Milliseconds own{0};
    /// What the second made up for, in its own words; each once.
    QStringList madeUpFor;
    /// One of them ended before its last step: only the steps that both came to are compared.
    bool isPartial = false;

    bool operator==(const CallDifference &) const = default;
};

[[nodiscard]] CallDifference differenceOf(const training::Debrief &first, const training::Debrief &second);

} // namespace desktop
