#pragma once

#include <QObject>

namespace tests {

/// Conformance files: what is read, what is compared.
class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void replaysBothModels();
    void holdsFirstStabilitiesAsTheFileDoes();
    void findsDeviations_data();
    void findsDeviations();
    void placesFaults_data();
    void placesFaults();
};

} // namespace tests
