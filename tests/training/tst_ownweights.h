#pragma once

#include <QObject>

namespace tests {

/// The memory model fitted to one's own answers, and what is known by heart.
class TestOwnWeights : public QObject {
    Q_OBJECT

private slots:
    void takesCardsApart();
    void fitsFromFourHundredAnswersOn();
    void fitsToTheTeamFirst();
    void tellsWhatIsKnown();
    void namesTheWeakest();
    void foretellsADate();
};

} // namespace tests
