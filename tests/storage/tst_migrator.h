#pragma once

#include <QObject>

namespace tests {

class TestMigrator : public QObject {
    Q_OBJECT

private slots:
    void makesTheSchemaInANewFile();
    void migratesAnOlderFileAfterACopy();
    void keepsDraftsOfTheFirstVersion();
    void knowsHowFastPeopleTypedBefore();
    void teachesNobodyMoreThanBefore();
    void keepsWhatWasFitted();
    void leavesAFileAsItWasWhenAMigrationFails();
    void refusesAnotherProgramsFile();
};

} // namespace tests
