#pragma once

#include <QObject>

namespace tests {

/// What a person knows, folded from reviews of whatever clocks.
class TestLearnedCard : public QObject {
    Q_OBJECT

private slots:
    void mergesDevices_data();
    void mergesDevices();
    void countsDays_data();
    void countsDays();
    void countsQuickDays_data();
    void countsQuickDays();
    void findsStubbornCards_data();
    void findsStubbornCards();
    void shortensBeforeDate_data();
    void shortensBeforeDate();
    void isDueOnlyOnce_data();
    void isDueOnlyOnce();
    void recallsByTimeOrByDay();
    void foldsAsTheSchedulerDoes();
    void remembersRecitals();
};

} // namespace tests
