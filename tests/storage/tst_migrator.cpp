#include "tests/storage/tst_migrator.h"

#include "app/storage/migrator.h"
#include "tests/storage/storefixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tests {

namespace {

/// A file that an earlier program of this name could have left: its mark, but no migration yet.
void fabricateOlder(const StoreFixture &fixture, const QString &statement)
{
    const auto connection = fixture.connect();
    const QStringList statements{u"PRAGMA application_id = %1"_s.arg(storage::Migrator::applicationId), statement};
    for (const QString &each : statements)
        QVERIFY(connection->run(each));
}

} // namespace

void TestMigrator::makesTheSchemaInANewFile()
{
    StoreFixture fixture;

    fixture.open();

    fixture.close();
    const auto connection = fixture.connect();
    QCOMPARE(connection->number(u"PRAGMA user_version"_s), storage::Migrator::newest());
    QCOMPARE(connection->number(u"PRAGMA application_id"_s), storage::Migrator::applicationId);
    QCOMPARE(connection->number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict"_s), 13);
    QVERIFY(!QFile::exists(fixture.file() + u".before-0001.sqlite"_s));
    QVERIFY(!QFile::exists(fixture.file() + u".before-0002.sqlite"_s));
}

void TestMigrator::migratesAnOlderFileAfterACopy()
{
    StoreFixture fixture;
    fabricateOlder(fixture, u"CREATE TABLE keepsake AS SELECT 'still here' AS said"_s);

    fixture.open();

    const drills::PersonId person = fixture.addPerson();
    fixture.wholeAttempt(person);
    QCOMPARE(fixture.findings(), QStringList());
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM keepsake"_s), 1);
    auto copy = storage::Connection::open(fixture.file() + u".before-0001.sqlite"_s, storage::ConnectionMode::Read);
    QVERIFY(copy);
    QCOMPARE((*copy)->number(u"PRAGMA user_version"_s), 0);
    QCOMPARE((*copy)->number(u"PRAGMA application_id"_s), storage::Migrator::applicationId);
    QCOMPARE((*copy)->number(u"SELECT count(*) FROM keepsake WHERE said = 'still here'"_s), 1);
    QCOMPARE((*copy)->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
}

void TestMigrator::keepsDraftsOfTheFirstVersion()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    QVERIFY(fixture.store().attempts().saveDraft(attempt, {u"What does that co"_s, 8123ms, 4100ms, 5000ms}));
    fixture.close();
    for (const QString &statement : {u"ALTER TABLE draft DROP COLUMN turn_start_ms"_s,
                                     u"ALTER TABLE draft DROP COLUMN first_key_ms"_s, u"PRAGMA user_version = 1"_s})
        QVERIFY(fixture.connect()->run(statement));

    const auto draft = fixture.open().attempts().draft(attempt);

    QVERIFY(draft);
    QCOMPARE(*draft, std::optional(storage::Draft{u"What does that co"_s, 8123ms, 8123ms, {}}));
    QCOMPARE(fixture.findings(), QStringList());
    QVERIFY(QFile::exists(fixture.file() + u".before-0002.sqlite"_s));
}

void TestMigrator::leavesAFileAsItWasWhenAMigrationFails()
{
    StoreFixture fixture;
    // The last table of the migration is there already, so that it fails after nearly everything is done.
    fabricateOlder(fixture, u"CREATE TABLE draft (x)"_s);

    const auto opened = fixture.tryOpen();

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, drills::ErrorCode::StoreFailed);
    const auto connection = fixture.connect();
    QCOMPARE(connection->number(u"PRAGMA user_version"_s), 0);
    QCOMPARE(connection->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
}

void TestMigrator::refusesAnotherProgramsFile()
{
    StoreFixture fixture;
    QVERIFY(fixture.connect()->run(u"CREATE TABLE theirs (x)"_s));

    const auto opened = fixture.tryOpen();

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, drills::ErrorCode::StoreDamaged);
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
}

} // namespace tests
