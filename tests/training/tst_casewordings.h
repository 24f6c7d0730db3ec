#pragma once

#include <QObject>

namespace tests {

/// A scenario's own wordings: they count with that prospect only, and never loosen what the library says.
class TestCaseWordings : public QObject {
    Q_OBJECT

private slots:
    void countWithTheirProspectOnly_data();
    void countWithTheirProspectOnly();
    void areFoundAsTheyStand_data();
    void areFoundAsTheyStand();
};

} // namespace tests
