#pragma once

#include <QObject>

namespace tests {

/// How many new cards a session begins.
class TestNewCards : public QObject {
    Q_OBJECT

private slots:
    void beginsSoManyNewOnes_data();
    void beginsSoManyNewOnes();
    void setsTimeAsideForNewOnes();
    void beginsNothingOnFullDays();
};

} // namespace tests
