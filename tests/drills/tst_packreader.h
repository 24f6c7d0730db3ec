#pragma once

#include "tests/support/packfixture.h"

#include <QObject>

namespace tests {

class TestPackReader : public QObject {
    Q_OBJECT

private slots:
    void readsEverythingThatAPackHolds();
    void readsTheSameWithoutChecking();
    void refusesToTrustWhatIsNoPack();
    void tellsAllFaultsAtOnceInTheOrderOfTheFile();
    void blamesNothingOnAMissingPack();
    void refusesPartsThatAnotherPackHas();
    void allowsANewVersionBesideTheOld();
    void survivesAnUnusableSchema();
    void writesCompanyPacksThatCanBeRead();
    void fillsInEveryPlaceholderThatItAllows();

private:
    PackFixture m_fixture;
};

} // namespace tests
