#pragma once

#include <QObject>

namespace tests {

/// A walk as it is done: by keys, against the clock.
class PracticeTest : public QObject {
    Q_OBJECT

private slots:
    void offersWhatCanBeWalked();
    void variesTheCourse();
    void hidesWhatAProcessWithoutProspectsLacks();
    void sendsATypedTurnByEnter();
    void choosesALineByItsNumber();
    void asksBeforeAStepIsLeftOwing();
    void pauseHidesTheLinesAndStopsTheClock();
    void readingTheLeadCardIsNotOnTheClock();
    void showsWhatIsSoldBesideTheLead_data();
    void showsWhatIsSoldBesideTheLead();
    void showsNoCardOfNothingSold();
    void keepsTroubleWithATurnWhenTheDraftIsSaved();
    void comesBackPausedAfterARestart();
    void leavesAndTakesUpAgain();
};

} // namespace tests
