#pragma once

#include <QObject>

namespace tests {

/// The same log gives the same figures, and the same engine the same grades.
class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void givesWhatIsStored();
    void keepsToThePacksOfTheAttempt();
    void leavesGradesOfOtherEnginesAlone();
    void findsAnotherGrade();
    void findsOtherFigures();
};

} // namespace tests
