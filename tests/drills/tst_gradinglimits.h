#pragma once

#include <QObject>

namespace tests {

class TestGradingLimits : public QObject {
    Q_OBJECT

private slots:
    void believesNoStuffing();
    void neverLowersForAnAcceptedWording();
    void neverRaisesForALookalikeWording();
    void givesTheSameGradeAgain();
    void isQuickWithLongTexts();
};

} // namespace tests
