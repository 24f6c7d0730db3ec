#pragma once

#include <QObject>

namespace tests {

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void playsTheSameTwice_data();
    void playsTheSameTwice();
    void greatWalkIsUnbroken_data();
    void greatWalkIsUnbroken();
    void poorWalkNamesTheFirstOpenResult_data();
    void poorWalkNamesTheFirstOpenResult();
    void saysNoIds();
    void leavesPausesOut();
    void choosesGuided();
    void saysWhereTheScriptEnded();
    void saysWhatWasNotPlayed();
    void namesTheFaultyLine_data();
    void namesTheFaultyLine();
    void namesWhatIsNotThere_data();
    void namesWhatIsNotThere();
    void stores();
    void storesNothingUnfinished();
};

} // namespace tests
