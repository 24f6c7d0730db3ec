#include "drills/environment/clock.h"

#include <QDateTime>

namespace drills {

QDate practiceDay(const Instant &instant)
{
    constexpr qint64 minuteMs = 60'000;
    constexpr int dayStartMinutes = 4 * 60;
    const qint64 local = instant.utcMs + (instant.offsetMinutes - dayStartMinutes) * minuteMs;
    return QDateTime::fromMSecsSinceEpoch(local, Qt::UTC).date();
}

} // namespace drills
