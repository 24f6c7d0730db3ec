#pragma once

#include <QObject>

namespace tests {

/// What a walk's rules make of a turn, a step that is left, and an end.
class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void grantsWhatIsAskedAndAnswered();
    void withholdsUntilItsNeedsHold();
    void grantsInOneTurnWhatOneGrantOpens();
    void keepsAHitAheadForItsStep();
    void noticesRepetition();
    void variesLinesThatComeAgain();
    void asksBackOnceForWhatItCannotTell();
    void saysInALaterStepWhatIsOwed();
    void coolsAtAPitch();
    void makesATradeNeededByAConcession();
    void endsAtOnceWhenTrustIsGone();
    void endsOnLeavingTheClose_data();
    void endsOnLeavingTheClose();
    void returnsALead_data();
    void returnsALead();
    void refusesTurnsThatCannotBe();
    void givesAStretchWhatCameBefore();
    void showsFourOptionsInASeededOrder();
    void isTheSameForTheSameSeed();
};

} // namespace tests
