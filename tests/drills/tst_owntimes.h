#pragma once

#include <QObject>

namespace tests {

/// How long cards take a person, from what their answers took.
class TestOwnTimes : public QObject {
    Q_OBJECT

private slots:
    void goesByTheMedian_data();
    void goesByTheMedian();
    void countsEachKindApart();
    void isNotLedAstrayByABreak();
};

} // namespace tests
