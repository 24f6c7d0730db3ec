#pragma once

#include <QObject>

namespace tests {

/// What was tried and reached, and the map of the processes.
class ProgressTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatWillBeHere();
    void countsEveryStep();
    void listsPastDrills();
    void forgetsTriesBeforeTheChosenDays();
    void showsEveryStepOfBothProcesses();
    void beginsWithTheOwnProcess();
};

} // namespace tests
