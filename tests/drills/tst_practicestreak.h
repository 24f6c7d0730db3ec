#pragma once

#include <QObject>

namespace tests {

/// Days practised in a row, with days of rest.
class TestPracticeStreak : public QObject {
    Q_OBJECT

private slots:
    void countsDaysInARow_data();
    void countsDaysInARow();
    void crossesBorders_data();
    void crossesBorders();
};

} // namespace tests
