#pragma once

#include <QObject>

namespace tests {

/// Walks that are paused, left and gone on with: their clock, their draft and their day.
class TestWalkResume : public QObject {
    Q_OBJECT

private slots:
    void goesOnWhereItWasLeft();
    void goesOnWithTheSameClock_data();
    void goesOnWithTheSameClock();
    void keepsADraftThroughAPause();
    void leavesReadingAndPausesOffTheClock();
    void closesWhatWasLeftOnAnotherDay();
};

} // namespace tests
