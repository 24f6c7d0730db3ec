#pragma once

#include <QObject>

namespace tests {

/// What is to be recalled today, from what the store holds.
class TestDailyPlan : public QObject {
    Q_OBJECT

private slots:
    void beginsWithWhatIsNew();
    void staysWithinTheTime_data();
    void staysWithinTheTime();
    void asksNothingOfWhoIsAway();
    void goesOnAfterAnAnswer();
    void bringsBackWhatWasForgotten();
    void countsTheTimeThatWasSpent();
    void startsWithSomethingKnownAfterDaysAway();
    void goesByOwnTimes();
    void warmsUpBeforeACall();
};

} // namespace tests
