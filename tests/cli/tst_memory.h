#pragma once

#include <QObject>

namespace tests {

class TestMemory : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheConformanceFile();
    void printsEveryReview();
    void findsAnAlteredFigure_data();
    void findsAnAlteredFigure();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void namesAFileThatCannotBeRead();
};

} // namespace tests
