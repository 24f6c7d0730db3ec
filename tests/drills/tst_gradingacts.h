#pragma once

#include <QObject>

namespace tests {

class TestGradingActs : public QObject {
    Q_OBJECT

private slots:
    void recognisesActs_data();
    void recognisesActs();
    void callsForCaution_data();
    void callsForCaution();
    void findsKinds_data();
    void findsKinds();
    void matchesPhrases_data();
    void matchesPhrases();
};

} // namespace tests
