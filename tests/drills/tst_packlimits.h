#pragma once

#include "tests/support/packfixture.h"

#include <QObject>

namespace tests {

class TestPackLimits : public QObject {
    Q_OBJECT

private slots:
    void toleratesWhatIsRight_data();
    void toleratesWhatIsRight();
    void refusesWhatBreaksTheLimits_data();
    void refusesWhatBreaksTheLimits();
    void refusesQuickly();

private:
    PackFixture m_fixture;
};

} // namespace tests
