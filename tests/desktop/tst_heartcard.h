#pragma once

#include <QObject>

namespace tests {

/// What is to be recalled, on the page of today, and the way to it.
class HeartCardTest : public QObject {
    Q_OBJECT

private slots:
    void comesSecondBeforeTheFirstWalk();
    void comesFirst_data();
    void comesFirst();
    void comesSecondWhileAWalkWaits();
    void asksNothingOfWhoIsAway();
    void leadsToTheCards();
};

} // namespace tests
