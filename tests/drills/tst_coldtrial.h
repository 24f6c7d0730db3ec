#pragma once

#include <QObject>

namespace tests {

/// What a single cold trial came to.
class TestColdTrial : public QObject {
    Q_OBJECT

private slots:
    void judgesATrial_data();
    void judgesATrial();
    void knowsNewScenarios_data();
    void knowsNewScenarios();
    void readsTheWalk_data();
    void readsTheWalk();
};

} // namespace tests
