#include "app/system/systemclock.h"

#include <QDateTime>

#include <chrono>

namespace platform {

drills::Instant SystemClock::now() const
{
    constexpr int minute = 60;
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toMSecsSinceEpoch(), now.offsetFromUtc() / minute};
}

qint64 SystemClock::monotonicMs() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace platform
