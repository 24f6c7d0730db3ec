#pragma once

#include <QObject>

namespace tests {

/// One thing to do, and one button for it.
class TodayTest : public QObject {
    Q_OBJECT

private slots:
    void offersAFirstWalk();
    void startsByEnter();
    void offersAShortOne();
    void saysTheWeekAloud();
    void keepsWhatIsChanged();
    void offersMarketingToWhoSells();
    void keepsTheRestDays();
};

} // namespace tests
