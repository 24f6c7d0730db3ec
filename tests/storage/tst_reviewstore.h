#pragma once

#include <QObject>

namespace tests {

/// What was recalled, as it comes back from the store.
class TestReviewStore : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryAnswer();
    void keepsTheNewestWeights();
    void takesAnAnswerBack();
    void refusesToTakeBackWhatIsNotOnesOwn();
    void knowsWhatSayingAResultTook();
    void knowsWhatAnswersTook();
    void listsNoCardsAmongTheWalks();
};

} // namespace tests
