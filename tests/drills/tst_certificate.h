#pragma once

#include <QObject>

namespace tests {

/// The row of cold trials that makes a certificate.
class TestCertificate : public QObject {
    Q_OBJECT

private slots:
    void countsPasses_data();
    void countsPasses();
    void holdsUntilItLapses_data();
    void holdsUntilItLapses();
    void takesTrialsInAnyOrder();
    void ordersTrialsOfOneDay();
    void saysWhatWaits();
    void drawsACalendar();
    void saysWhenToStart_data();
    void saysWhenToStart();
};

} // namespace tests
