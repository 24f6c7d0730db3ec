#pragma once

#include <QObject>

namespace tests {

class TestDrill : public QObject {
    Q_OBJECT

private slots:
    void walksAndDebriefs();
    void isKeptAtTheEndOfTheInput();
    void resumesWhatWasLeft();
    void saysWhenNothingWasLeft();
    void doesNotGoOnByItself();
    void showsWhatIsSold_data();
    void showsWhatIsSold();
    void walksGuided();
    void printsTheListOnlyWhenItChanged();
    void tellsTimesAndTurnsAsTheyWere();
    void returnsTheLeadWithAReason();
    void pauses();
    void makesAProfile();
    void walksTheChosenSteps();
    void namesWhatIsNotThere_data();
    void namesWhatIsNotThere();
};

} // namespace tests
