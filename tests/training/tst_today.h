#pragma once

#include <QObject>

namespace tests {

/// What is planned for a day.
class TestToday : public QObject {
    Q_OBJECT

private slots:
    void plansSomethingForToday();
    void plansWhatCanBeWalked();
};

} // namespace tests
