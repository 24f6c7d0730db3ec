#pragma once

#include <QObject>

namespace tests {

class TestMemoryFit : public QObject {
    Q_OBJECT

private slots:
    void reachesTheReference_data();
    void reachesTheReference();
    void readsPlainAndPackedLogs();
    void saysWhyItChose();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesWrongUse_data();
    void refusesWrongUse();
};

} // namespace tests
