#pragma once

#include <QObject>

namespace tests {

/// Figures folded from a log: step states, what was made up for, rulings.
class TestStepState : public QObject {
    Q_OBJECT

private slots:
    void tellsHowFarAStepWasBrought_data();
    void tellsHowFarAStepWasBrought();
    void namesTheFirstOpenStep();
    void leavesAnUnbrokenChainWithoutOne();
    void countsTimeThatMadeUpForEarlierSteps();
    void foldsTheLogToTheSameState();
    void letsRulingsStand_data();
    void letsRulingsStand();
    void leavesOpenWhatIsSurelyMissing_data();
    void leavesOpenWhatIsSurelyMissing();
    void goesOnFromItsParentInARetry();
};

} // namespace tests
