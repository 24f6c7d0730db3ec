#pragma once

#include <QObject>

namespace tests {

/// FSRS-7, by the figures of the reference programs.
class TestFsrs7 : public QObject {
    Q_OBJECT

private slots:
    void followsReviews();
    void solvesIntervals_data();
    void solvesIntervals();
    void boundsIntervals_data();
    void boundsIntervals();
    void prefersLongerWaitsForBetterAnswers();
    void keepsWeightsInOrder();
};

} // namespace tests
