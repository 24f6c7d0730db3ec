#pragma once

#include <QObject>

namespace tests {

/// A process calibrated by the rulings on it.
class TestCalibrating : public QObject {
    Q_OBJECT

private slots:
    void takesFiftyRulings();
    void showsWhatItWouldChange();
    void publishesAndRemoves();
    void refusesWhatIsNoBetter();
};

} // namespace tests
