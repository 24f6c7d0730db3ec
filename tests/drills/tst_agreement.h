#pragma once

#include <QObject>

namespace tests {

/// How often two judges agreed, beyond chance.
class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void countsAgreement_data();
    void countsAgreement();
};

} // namespace tests
