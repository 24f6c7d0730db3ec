#pragma once

#include <QObject>

namespace tests {

/// The window and the ways between its pages.
class ShellTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithTheFirstRun();
    void opensPlacesByKeys();
    void comesBackWhereItWas();
    void namesEverythingThatTakesFocus_data();
    void namesEverythingThatTakesFocus();
    void explainsALockedStore();
};

} // namespace tests
