#pragma once

#include <QObject>

namespace tests {

/// Days, chance, the company card and the level of help.
class TestEnvironment : public QObject {
    Q_OBJECT

private slots:
    void countsADayFromFourToFour_data();
    void countsADayFromFourToFour();
    void drawsTheSameEverywhere();
    void drawsWithinItsBound();
    void fillsInTheCompanyCard_data();
    void fillsInTheCompanyCard();
    void raisesAndLowersHelp_data();
    void raisesAndLowersHelp();
};

} // namespace tests
