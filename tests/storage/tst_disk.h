#pragma once

#include <QObject>

namespace tests {

/// A disk that fails in the middle of a turn, or loses its power there.
class TestDisk : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryTurnWhateverCallFails_data();
    void keepsEveryTurnWhateverCallFails();
    void opensAfterAFailureWhileItIsOpened();
    void losesNoTurnToAPowerCut_data();
    void losesNoTurnToAPowerCut();
    /// Otherwise the test above would prove nothing.
    void findsWhatADiskLosesThatDoesNotSync();
};

} // namespace tests
