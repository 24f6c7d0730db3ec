#pragma once

#include <QObject>

namespace tests {

/// The cold certificate in the window.
class CertificateTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereOneStands();
    void saysTheLastDayToStart();
    void recitesByKeyboardUntilTheWalk();
    void goesOnWithATrialThatWasLeft();
    void saysWhyNoneCanBegin();
    void namesWhatWasMissing();
    void savesThePage();
    void tellsTheOutcomeInTheDebrief();
    void listsTheCalendar();
};

} // namespace tests
