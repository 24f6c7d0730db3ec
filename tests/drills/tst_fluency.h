#pragma once

#include <QObject>

namespace tests {

/// Results a minute, less what the fingers need.
class TestFluency : public QObject {
    Q_OBJECT

private slots:
    void countsResultsAMinute_data();
    void countsResultsAMinute();
};

} // namespace tests
