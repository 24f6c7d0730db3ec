#pragma once

#include "tests/support/packfixture.h"

#include <QObject>

namespace tests {

class TestPackFaults : public QObject {
    Q_OBJECT

private slots:
    void namesEachFaultWithItsPlace_data();
    void namesEachFaultWithItsPlace();
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();

private:
    PackFixture m_fixture;
};

} // namespace tests
