#pragma once

#include <QObject>

namespace tests {

/// What the store holds of cards and recitals that were answered, left or taken back.
class TestRecallKept : public QObject {
    Q_OBJECT

private slots:
    void keepsAnAnswer();
    void recitesOnAfterAnError();
    void keepsWhatWasAnsweredBeforeLeaving();
    void takesTheLastAnswerBack();
    void takesBackTheFirstAnswer();
    void closesWhatWasLeftOnAnotherDay();
};

} // namespace tests
