#pragma once

#include <QObject>

namespace tests {

class TestGrade : public QObject {
    Q_OBJECT

private slots:
    void gradesResultsAndMoves();
    void gradesInOrder();
    void quotesTheText();
    void namesTheFaultyLine_data();
    void namesTheFaultyLine();
    void gradesAgainstReferences();
    void namesTheFaultOfATable_data();
    void namesTheFaultOfATable();
    void namesAFileThatIsNotThere();
};

} // namespace tests
