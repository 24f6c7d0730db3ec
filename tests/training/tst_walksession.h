#pragma once

#include <QObject>

namespace tests {

/// Walks on a real store, from the first turn to the debrief and the tables.
class TestWalkSession : public QObject {
    Q_OBJECT

private slots:
    void storesEveryTurnBeforeItIsShown();
    void getsReadyWithoutATurn_data();
    void getsReadyWithoutATurn();
    void callsUnderANameWithoutOne();
    void triesAStepAgain();
    void reachesDebriefAndProgress();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void namesWhoSaysALine_data();
    void namesWhoSaysALine();
    void saysWhenNothingWasHeard();
};

} // namespace tests
