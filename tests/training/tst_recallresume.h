#pragma once

#include <QObject>

namespace tests {

/// Cards and recitals that the program was ended in.
class TestRecallResume : public QObject {
    Q_OBJECT

private slots:
    void goesOnWithTheDraft();
    void goesOnWithTheSameClock_data();
    void goesOnWithTheSameClock();
    void keepsHintsAndTheDraftBesideThem();
    void asksAgainForOnesOwnWord();
    void recitesOnAtTheLink_data();
    void recitesOnAtTheLink();
    void offersTheSameToChooseFrom();
    void beginsAnew_data();
    void beginsAnew();
    void findsWhatWasLeft_data();
    void findsWhatWasLeft();
    void findsNothingElse();
};

} // namespace tests
