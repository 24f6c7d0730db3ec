#pragma once

#include <QObject>

namespace tests {

class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void leavesNothingOfAFailedTurn();
    void keepsEverythingOnAFullDatabase();
    void keepsEverythingOnAFullDisk();
    void losesNothingWhenKilled();
    void opensAfterADeathWhileItIsMade_data();
    void opensAfterADeathWhileItIsMade();
};

} // namespace tests
