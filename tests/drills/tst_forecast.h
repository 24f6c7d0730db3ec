#pragma once

#include <QObject>

namespace tests {

/// What the date will find.
class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void tellsOfNowOnTheDate();
    void learnsAllUntilTheDate();
    void foreseesLessWithLessTime();
    void foreseesTheSameTwice();
    void leavesOutDaysAway();
    void leavesTimeForTheWalksToCome();
    void namesTheWeakestLinks();
};

} // namespace tests
