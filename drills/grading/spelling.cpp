#include "drills/grading/spelling.h"

#include <algorithm>

namespace drills {

namespace {

constexpr qsizetype shortestSlip = 4;
constexpr qsizetype shortestKin = 4;

qsizetype sharedStart(const QString &a, const QString &b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return ends.first - a.begin();
}

} // namespace

bool isOneSlipApart(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < shortestSlip || longer.size() - shorter.size() > 1 || a == b)
        return false;
    const qsizetype same = sharedStart(shorter, longer);
    const QStringView restShorter = QStringView(shorter).mid(same);
    const QStringView restLonger = QStringView(longer).mid(same);
    if (restLonger.size() > restShorter.size())
        return restLonger.mid(1) == restShorter;
    if (restLonger.mid(1) == restShorter.mid(1))
        return true;
    return restLonger.size() >= 2 && restLonger.at(0) == restShorter.at(1) && restLonger.at(1) == restShorter.at(0)
        && restLonger.mid(2) == restShorter.mid(2);
}

bool isKindred(const QString &a, const QString &b)
{
    const qsizetype same = sharedStart(a, b);
    const qsizetype longer = std::max(a.size(), b.size());
    return same >= shortestKin && same * 3 >= longer * 2 && a != b;
}

} // namespace drills
