#pragma once

#include <QObject>

namespace tests {

/// Which of the moves found in a turn the other side takes up, and how many lines it answers with.
class TestAttention : public QObject {
    Q_OBJECT

private slots:
    void takesUpTheLikeliest_data();
    void takesUpTheLikeliest();
    void answersAMoveAheadOnlyAlone();
    void withholdsInOneLine();
    void asksNothingBackBesideARefusal();
    void keepsFaultsBeforeColleaguesFromTheProspect();
};

} // namespace tests
