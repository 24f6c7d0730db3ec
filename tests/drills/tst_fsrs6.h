#pragma once

#include <QObject>

namespace tests {

/// FSRS-6 and the weights of both models, by the figures of the reference programs.
class TestFsrs6 : public QObject {
    Q_OBJECT

private slots:
    void beginsByRating_data();
    void beginsByRating();
    void followsReviews_data();
    void followsReviews();
    void keepsAShortTermMemory();
    void forgetsByThePower_data();
    void forgetsByThePower();
    void waitsForRetention_data();
    void waitsForRetention();
    void givesAllPassesAtOnce();
    void readsWeights_data();
    void readsWeights();
    void refusesWeights_data();
    void refusesWeights();
    void boundsWeights();
};

} // namespace tests
