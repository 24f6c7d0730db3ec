#pragma once

#include <QObject>

namespace tests {

class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void helps_data();
    void helps();
    void tellsItsVersion();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void listsOnlyWhatThereIs();
    void leavesNothingBehind();
};

} // namespace tests
