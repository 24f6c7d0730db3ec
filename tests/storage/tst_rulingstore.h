#pragma once

#include <QObject>

namespace tests {

class TestRulingStore : public QObject {
    Q_OBJECT

private slots:
    void keepsRulingsInOrder();
    void refusesRulingsOnUnknownAttempts();
};

} // namespace tests
