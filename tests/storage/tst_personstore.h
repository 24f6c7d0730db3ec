#pragma once

#include <QObject>

namespace tests {

class TestPersonStore : public QObject {
    Q_OBJECT

private slots:
    void keepsPersonsInOrder();
    void savesAProfile();
    void keepsNamesOutOfTheChain();
};

} // namespace tests
