#pragma once

#include <QObject>

namespace tests {

class TestPack : public QObject {
    Q_OBJECT

private slots:
    void findsNoFaultInGoodPacks();
    void letsPacksReferToEachOther();
    void namesEveryFault();
    void withstandsWhatIsNoPack_data();
    void withstandsWhatIsNoPack();
    void namesAFileThatCannotBeRead();
    void listsWhatThereIs();
    void showsEach_data();
    void showsEach();
    void namesWhatIsNotThere();
    void addsAWording();
    void reportsOfTheEngine();
    void refusesToCalibrate_data();
    void refusesToCalibrate();
};

} // namespace tests
