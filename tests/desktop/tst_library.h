#pragma once

#include <QObject>

namespace tests {

/// The tables of the library, and the ways of packs into it.
class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void listsPacks();
    void listsFaults();
    void namesAllFaultsOfAFile();
    void refusesAFileThatIsNotThere();
    void savesTheCompanyCard();
    void keepsWhatWasTypedAndNotSaved();
    void triesATextOnTheBench();
    void teachesAWording();
    void asksBeforeAPackIsChanged_data();
    void asksBeforeAPackIsChanged();
    void refusesToCalibrateByFewRulings();
    void listsChangedVerdicts();
    void listsVerdicts();
};

} // namespace tests
