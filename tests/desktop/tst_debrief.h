#pragma once

#include <QObject>

namespace tests {

/// What is said of a walk, and what a person may say to it.
class DebriefTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheFirstOpenResult();
    void saysThatNothingIsOpen();
    void marksDisagreementAndTakesItBack();
    void letsDisagreeWhereNothingWasFound();
    void asksWhetherItWasSaid();
    void triesAStepAgain();
    void leadsFromAKeyToAProgressRow();
};

} // namespace tests
