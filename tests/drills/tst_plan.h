#pragma once

#include <QObject>

namespace tests {

/// How much a session holds.
class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheFirstLink();
    void neverPlansMoreThanTheTime_data();
    void neverPlansMoreThanTheTime();
    void spreadsAfterAbsence();
    void leavesTheAwayAlone_data();
    void leavesTheAwayAlone();
    void leavesTimeForAWalk();
    void walksOnlyWhereAsked_data();
    void walksOnlyWhereAsked();
    void plansTheSameTwice();
    void warmsUpForAMinute_data();
    void warmsUpForAMinute();
};

} // namespace tests
