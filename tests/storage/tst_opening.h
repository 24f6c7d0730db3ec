#pragma once

#include <QObject>

namespace tests {

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void refusesANewerSchemaUntouched();
    void refusesANewerSchemaInTheLog();
    void refusesWhatIsNoStore();
    void letsOneProgramWrite();
    void takesOverTheLockOfADeadProgram();
    void takesOverALockThatNamesNobody_data();
    void takesOverALockThatNamesNobody();
    void readsWhileAnotherWrites();
    void servesACopyWhereItCannotWrite();
    void readsWhereItCannotWrite();
    void backsUp();
    void backsUpNowhere();
};

} // namespace tests
