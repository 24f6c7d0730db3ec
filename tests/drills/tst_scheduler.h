#pragma once

#include <QObject>

namespace tests {

/// When a card comes again.
class TestScheduler : public QObject {
    Q_OBJECT

private slots:
    void followsASequence();
    void beginsByRating_data();
    void beginsByRating();
    void previewsFourAnswers_data();
    void previewsFourAnswers();
    void keepsTheStepOfADay();
    void spacesAnswersByDays();
    void neverWaitsLongerThanTheRules();
    void waitsAtLeastAMinute();
    void countsDaysFromTheirBoundary_data();
    void countsDaysFromTheirBoundary();
};

} // namespace tests
