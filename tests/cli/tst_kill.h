#pragma once

#include <QObject>

namespace tests {

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void losesNoTurnOfAWalk();
};

} // namespace tests
