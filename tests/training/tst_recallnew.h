#pragma once

#include <QObject>

namespace tests {

/// Cards that were never answered.
class TestRecallNew : public QObject {
    Q_OBJECT

private slots:
    void asksFromMemoryWhatWasShown();
    void showsOnlyWhatIsNew();
    void showsItAgainToWhoHadNotBegun();
};

} // namespace tests
