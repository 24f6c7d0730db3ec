#pragma once

#include <QObject>

namespace tests {

/// The days on which somebody practised.
class TestDaysPractised : public QObject {
    Q_OBJECT

private slots:
    void listsThemNewestFirst();
    void countsTheRowFromItsBeginning();
    void tellsMinutes();
};

} // namespace tests
