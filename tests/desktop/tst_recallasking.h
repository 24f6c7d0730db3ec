#pragma once

#include <QObject>

namespace tests {

/// How a card is put: shown first, with what was left of it, and how long it may be thought about.
class RecallAskingTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhenTheTimeToThinkIsOver();
    void saysNothingOfTheTimeToWhoTypes();
    void showsWhatIsNewBeforeItAsks();
    void recitesWithoutShowing();
    void comesBackWithWhatWasTyped();
    void keepsWhatIsTypedWhenItIsStartedAgain();
    void asksAgainForOnesOwnWord();
};

} // namespace tests
