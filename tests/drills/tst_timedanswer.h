#pragma once

#include <QObject>

namespace tests {

/// From a timed answer to what the memory models are told.
class TestTimedAnswer : public QObject {
    Q_OBJECT

private slots:
    void rates_data();
    void rates();
    void takesTheUsualTime_data();
    void takesTheUsualTime();
    void waitsFourTimesTheUsualTime();
};

} // namespace tests
