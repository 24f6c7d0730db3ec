#pragma once

#include <QObject>

namespace tests {

/// Which cards a person learns, and in which order new ones come.
class TestCurriculum : public QObject {
    Q_OBJECT

private slots:
    void takesAllFacets();
    void leavesOutWhatAStepLacks();
    void takesTheHandOffOnly();
    void takesMarketingByChoice();
    void takesWhatIsChosen_data();
    void takesWhatIsChosen();
    void growsTheWindow_data();
    void growsTheWindow();
    void keepsTheHandOffForLater();
};

} // namespace tests
