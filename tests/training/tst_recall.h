#pragma once

#include <QObject>

namespace tests {

/// Cards and recitals: how answers are taken, rated and kept.
class TestRecall : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsRight();
    void namesWhatWasMixedUp_data();
    void namesWhatWasMixedUp();
    void ratesByHelp_data();
    void ratesByHelp();
    void ratesByThinkTime_data();
    void ratesByThinkTime();
    void tellsHowLongItMayBeThought();
    void knowsAtOnceOnALaterDay();
    void showsWhatIsRightToWhoGivesUp();
    void asksWhereItCannotTell_data();
    void asksWhereItCannotTell();
    void offersNeighboursToChooseFrom();
    void refusesWhatCannotBeAsked();
    void refusesWhatCannotBeTaken_data();
    void refusesWhatCannotBeTaken();
};

} // namespace tests
