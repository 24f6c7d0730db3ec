#pragma once

#include <QObject>

namespace tests {

class TestChain : public QObject {
    Q_OBJECT

private slots:
    void hashesAsDocumented();
    void countsWithoutGapsPerAuthor();
    void refusesChanges_data();
    void refusesChanges();
    void idsGrowWhateverTheClockDoes();
    void idsGoOnAboveTheNewestStored();
    void idsAreOfVersionSeven();
    void keepsTheDevice();
    void keepsTypedTextsOutOfThePayload();
};

} // namespace tests
