#pragma once

#include <QObject>

namespace tests {

class TestPackStore : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryVersionByItsHash();
    void putsOneVersionInUse();
    void keepsTheBytesOfWhatWasWithdrawn();
};

} // namespace tests
