#pragma once

#include <QObject>

namespace tests {

/// Cold trials through the store: what counts, what fails, and the certificate in the end.
class TestCertification : public QObject {
    Q_OBJECT

private slots:
    void recitesStepsAndResults();
    void passesATrial();
    void namesWhatIsMissing();
    void leavesDoubtToTheManager();
    void countsNothingAfterPractice();
    void seesPracticeDuringTheWalk();
    void goesOnWithinTenMinutes();
    void countsNothingOfARetry();
    void interruptsByAPause();
    void interruptsByTheEndOfTheProgram();
    void certifiesAfterThreePasses();
    void keepsAProspectForTheTrial();
};

} // namespace tests
