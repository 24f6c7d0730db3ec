#pragma once

#include <QObject>

namespace tests {

/// Probabilities moved by what people ruled.
class TestCalibration : public QObject {
    Q_OBJECT

private slots:
    void movesProbabilities_data();
    void movesProbabilities();
    void neverTurnsTwoProbabilitiesRound();
    void fitsToRulings_data();
    void fitsToRulings();
    void isWorthNothingOnWhatFits();
    void isHeldByAPack();
    void isRefusedInAPack_data();
    void isRefusedInAPack();
};

} // namespace tests
