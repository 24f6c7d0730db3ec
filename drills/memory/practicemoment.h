#pragma once

#include <QDate>
#include <QtGlobal>

namespace drills {

/// When something is asked of the memory: FSRS-7 goes by the time, FSRS-6 and all that is due by the day.
struct PracticeMoment {
    /// Milliseconds since 1970-01-01 UTC.
    qint64 utcMs = 0;
    /// The practice day that it counts for.
    QDate day;

    bool operator==(const PracticeMoment &) const = default;
};

} // namespace drills
