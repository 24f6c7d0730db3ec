#pragma once

#include <QObject>

namespace tests {

/// What a cold trial is made of: its recital, and which scenario its walk may have.
class TestColdRecital : public QObject {
    Q_OBJECT

private slots:
    void readsARecital_data();
    void readsARecital();
    void findsANewScenario_data();
    void findsANewScenario();
    void keepsScenariosForTrials_data();
    void keepsScenariosForTrials();
};

} // namespace tests
