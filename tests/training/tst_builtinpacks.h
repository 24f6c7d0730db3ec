#pragma once

#include <QObject>

namespace tests {

/// The packs that come with the program: complete, sound, and recognised by the engine.
class TestBuiltInPacks : public QObject {
    Q_OBJECT

private slots:
    void areSound();
    void holdTheWholeOfBothProcesses();
    void findEachStatementOnItsOwnConcept();
    void findEachResultOnItsOwnConcept();
    void believeNoCopies();
    void believeNoOtherStepsResult();
    void agreeWithTheScripts_data();
    void agreeWithTheScripts();
};

} // namespace tests
