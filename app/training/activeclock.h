#pragma once

#include "drills/environment/clock.h"
#include "drills/model/event.h"

#include <QString>

#include <optional>

namespace training {

/// The time of a walk: active milliseconds since begun, and the person's own part of the present turn. Reading is not
/// on the clock: it starts when the lines can have been read, or with the first key.
class ActiveClock {
public:
    explicit ActiveClock(const drills::Clock &clock) : m_clock(clock) {}

    /// Goes on from `at`; a turn begins after `lines` were shown.
    void start(drills::Milliseconds at);
    void pause();
    void go();
    /// From now on the time is what `setScriptTime` says, and reading takes none.
    void followScript() { m_isScripted = true; }
    void setScriptTime(drills::Milliseconds at) { m_base = at; }

    void beginTurn(const QString &shownText);
    void noteKey();
    /// The same for a key that was so long ago, at most when the turn began.
    void noteKeyBefore(drills::Milliseconds ago);
    /// Goes on with a turn that the program was ended in.
    void takeUpTurn(drills::Milliseconds turnStart, std::optional<drills::Milliseconds> firstKey);

    [[nodiscard]] drills::Milliseconds at() const;
    /// Own time of the turn so far.
    [[nodiscard]] drills::Milliseconds turn() const;
    [[nodiscard]] drills::Milliseconds toFirstKey() const;
    /// When the own time of the turn began; ahead of `at` while the lines are being read.
    [[nodiscard]] drills::Milliseconds turnStart() const { return m_turnStart; }
    /// Absent while no key was pressed in the turn.
    [[nodiscard]] std::optional<drills::Milliseconds> firstKey() const { return m_firstKey; }

private:
    const drills::Clock &m_clock;
    bool m_isScripted = false;
    bool m_isRunning = false;
    qint64 m_since = 0;
    drills::Milliseconds m_base{0};
    drills::Milliseconds m_turnStart{0};
    std::optional<drills::Milliseconds> m_firstKey;
};

/// How long a text takes to read at 240 words a minute, a usual speed for silent reading (Brysbaert 2019: 238).
[[nodiscard]] drills::Milliseconds readingTime(const QString &text);

} // namespace training
