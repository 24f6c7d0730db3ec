#pragma once

#include <QObject>

namespace tests {

/// The days practised, on the page of progress.
class DaysProgressTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void listsDays();
    void drawsAWeekAColumn_data();
    void drawsAWeekAColumn();
    void drawsFromTheRight();
    void tellsMinutesOfADay();
    void countsDaysPractised();
    void countsDaysInARowByChoice();
    void isAPartOfThePage();
};

} // namespace tests
