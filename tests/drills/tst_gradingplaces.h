#pragma once

#include <QObject>

namespace tests {

/// What else stands in the turn, and where the talk stands: steps, neighbouring sentences, other moves.
class TestGradingPlaces : public QObject {
    Q_OBJECT

private slots:
    void needsMoreForOtherSteps_data();
    void needsMoreForOtherSteps();
    void releasesGuardsOnlyWhereMeant_data();
    void releasesGuardsOnlyWhereMeant();
    void keepsLookalikesToTheirSentence_data();
    void keepsLookalikesToTheirSentence();
    void takesNoTradeForAGift_data();
    void takesNoTradeForAGift();
};

} // namespace tests
