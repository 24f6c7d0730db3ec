#pragma once

#include <QObject>

namespace tests {

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void findsASoundStoreSound();
    void findsTampering_data();
    void findsTampering();
    void saysWhenThereIsNone();
    void namesADamagedFile();
    void backsUp();
    void doesNotOverwrite();
    void saysWhereItCannotWrite();
    void keepsToTheStoreItIsGiven();
    void readsBesideAWindow();
};

} // namespace tests
