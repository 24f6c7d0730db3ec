#pragma once

#include <QObject>

namespace tests {

/// Fitting the memory models to review logs.
class TestMemoryFit : public QObject {
    Q_OBJECT

private slots:
    void fitsAsFarAsThereAreReviews_data();
    void fitsAsFarAsThereAreReviews();
    void staysWithinBounds();
    void findsTheSameTwice();
    void learnsFromReviews();
    void canBeStopped();
    void choosesWhatForetellsBest_data();
    void choosesWhatForetellsBest();
    void measuresPredictions();
    void measuresNothing();
    void findsTheMinimumWithinBounds();
};

} // namespace tests
