#pragma once

#include <QObject>

namespace tests {

class TestProgressStore : public QObject {
    Q_OBJECT

private slots:
    void countsSteps();
    void countsDays();
    void countsCardsInDays();
    void leavesRetriesOut();
    void showsTheHistoryOfAStep();
    void rollUpEqualsRecount();
    void rebuildsTheSame();
};

} // namespace tests
