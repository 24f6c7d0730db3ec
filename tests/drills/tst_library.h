#pragma once

#include <QObject>

namespace tests {

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void findsWhatPacksHold();
    void findsNothingInNothing();
    void putsALaterPackInThePlaceOfAnEarlier();
    void takesTheLastCompanyCardThatSaysAnything();
    void wordsACriterionAsTheStepDoes();
    void staysRightWhenCopiedAndMoved();
};

} // namespace tests
