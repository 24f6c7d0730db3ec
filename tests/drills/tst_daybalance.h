#pragma once

#include <QObject>

namespace tests {

/// Which of the allowed days a card takes.
class TestDayBalance : public QObject {
    Q_OBJECT

private slots:
    void allowsARange_data();
    void allowsARange();
    void balances_data();
    void balances();
};

} // namespace tests
