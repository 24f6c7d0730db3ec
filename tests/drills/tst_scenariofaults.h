#pragma once

#include "tests/support/packfixture.h"

#include <QObject>

namespace tests {

class TestScenarioFaults : public QObject {
    Q_OBJECT

private slots:
    void namesEachFaultWithItsPlace_data();
    void namesEachFaultWithItsPlace();

private:
    PackFixture m_fixture;
};

} // namespace tests
