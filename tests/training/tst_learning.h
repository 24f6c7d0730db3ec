#pragma once

#include <QObject>

namespace tests {

/// Rulings, wordings that managers add, and what the engine reports of itself.
class TestLearning : public QObject {
    Q_OBJECT

private slots:
    void showsWhatAWordingWouldChange();
    void publishesANextVersion();
    void refusesWordings_data();
    void refusesWordings();
    void reportsHowOftenPeopleAgreed();
};

} // namespace tests
