#pragma once

#include <QObject>

namespace tests {

class TestCheck : public QObject {
    Q_OBJECT

private slots:
    void findsNothingInASoundStore();
    void findsEveryTamperedColumn_data();
    void findsEveryTamperedColumn();
    void findsMissingAndAddedRows_data();
    void findsMissingAndAddedRows();
    void quickCheckFindsABrokenChain();
    void quickCheckCanBeStopped();
    void rebuildMendsProjections();
    void allowsErasedTexts();
    void findsFlippedBits();
};

} // namespace tests
