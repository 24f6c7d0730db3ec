#include "app/training/activeclock.h"

#include <algorithm>

using drills::Milliseconds;

namespace training {

void ActiveClock::start(Milliseconds at)
{
    m_base = at;
    go();
}

void ActiveClock::pause()
{
    m_base = at();
    m_isRunning = false;
}

void ActiveClock::go()
{
    m_since = m_clock.monotonicMs();
    m_isRunning = !m_isScripted;
}

void ActiveClock::beginTurn(const QString &shownText)
{
    m_turnStart = at() + (m_isScripted ? Milliseconds{0} : readingTime(shownText));
    m_firstKey.reset();
}

void ActiveClock::noteKey()
{
    if (m_firstKey)
        return;
    m_firstKey = at();
    m_turnStart = std::min(m_turnStart, *m_firstKey);
}

void ActiveClock::noteKeyBefore(Milliseconds ago)
{
    if (!m_firstKey)
        m_firstKey = std::max(at() - ago, std::min(m_turnStart, at()));
}

void ActiveClock::takeUpTurn(Milliseconds turnStart, std::optional<Milliseconds> firstKey)
{
    m_turnStart = turnStart;
    m_firstKey = firstKey;
}

Milliseconds ActiveClock::at() const
{
    return m_isRunning ? m_base + Milliseconds{m_clock.monotonicMs() - m_since} : m_base;
}

Milliseconds ActiveClock::turn() const
{
    return std::max(at() - m_turnStart, Milliseconds{0});
}

Milliseconds ActiveClock::toFirstKey() const
{
    return m_firstKey && *m_firstKey > m_turnStart ? *m_firstKey - m_turnStart : Milliseconds{0};
}

Milliseconds readingTime(const QString &text)
{
    constexpr Milliseconds aWord{250};
    return aWord * static_cast<int>(text.count(u' ') + (text.isEmpty() ? 0 : 1));
}

} // namespace training
