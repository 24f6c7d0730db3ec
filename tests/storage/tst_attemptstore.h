#pragma once

#include <QObject>

namespace tests {

class TestAttemptStore : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryKindOfEvent();
    void survivesClosing();
    void putsALateEveningOnItsDay();
    void refusesWrongCalls();
    void listsNewestFirst();
    void findsTheUnfinished();
    void findsWhatWasLeftOver();
    void keepsADraftUntilTheTurnIsSent();
    void readsErasedTextsAsEmpty();
    void keepsStrangeTexts();
};

} // namespace tests
