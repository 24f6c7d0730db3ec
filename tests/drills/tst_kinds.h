#pragma once

#include <QObject>

namespace tests {

/// What answers to cards come to: the step that is named, the words that are missing, and the verdicts together.
class TestKinds : public QObject {
    Q_OBJECT

private slots:
    void findsTheStepThatIsNamed_data();
    void findsTheStepThatIsNamed();
    void tellsNamesOfTheSameWordsApart_data();
    void tellsNamesOfTheSameWordsApart();
    void findsTheWordsThatAreMissing_data();
    void findsTheWordsThatAreMissing();
    void judgesAResult_data();
    void judgesAResult();
    void judgesPointByPoint_data();
    void judgesPointByPoint();
    void judgesAWhole_data();
    void judgesAWhole();
    void takesOnesOwnWordForHalf();
};

} // namespace tests
