#include "tests/storage/tst_migrator.h"

#include "app/storage/migrator.h"
#include "app/storage/reviewstore.h"
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

/// What the fifth and the fourth migration do, undone.
void takeBackToThird(const StoreFixture &fixture)
{
    for (const QString &statement :
         {u"ALTER TABLE fitted_weights DROP COLUMN of_team"_s, u"ALTER TABLE profile DROP COLUMN learns_marketing"_s,
          u"PRAGMA user_version = 3"_s})
        QVERIFY(fixture.connect()->run(statement));
}

/// And the third.
void takeBackToSecond(const StoreFixture &fixture)
{
    takeBackToThird(fixture);
    for (const QString &statement :
         {u"DROP TABLE review"_s, u"DROP TABLE typed_answer"_s, u"DROP TABLE fitted_weights"_s,
          u"ALTER TABLE attempt DROP COLUMN kind"_s, u"ALTER TABLE profile DROP COLUMN target_day"_s,
          u"ALTER TABLE profile DROP COLUMN away_until"_s, u"PRAGMA user_version = 2"_s})
        QVERIFY(fixture.connect()->run(statement));
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
    QCOMPARE(connection->number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict"_s), 16);
    QVERIFY(!QFile::exists(fixture.file() + u".before-0001.sqlite"_s));
    for (int number = 2; number <= storage::Migrator::newest(); ++number)
        QVERIFY(!QFile::exists(fixture.file() + u".before-000%1.sqlite"_s.arg(number)));
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
    takeBackToSecond(fixture);
    for (const QString &statement : {u"ALTER TABLE draft DROP COLUMN turn_start_ms"_s,
                                     u"ALTER TABLE draft DROP COLUMN first_key_ms"_s, u"PRAGMA user_version = 1"_s})
        QVERIFY(fixture.connect()->run(statement));

    const auto draft = fixture.open().attempts().draft(attempt);

    QVERIFY(draft);
    QCOMPARE(*draft, std::optional(storage::Draft{u"What does that co"_s, 8123ms, 8123ms, {}}));
    QCOMPARE(fixture.findings(), QStringList());
    QVERIFY(QFile::exists(fixture.file() + u".before-0002.sqlite"_s));
}

/// The check compares every column with the payloads: what the migration filled in is what the program would write.
void TestMigrator::knowsHowFastPeopleTypedBefore()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    fixture.wholeAttempt(person);
    const auto before = fixture.store().reviews().pace(person);
    QVERIFY(before && before->keystrokes > 0 && before->typing > 0ms);
    fixture.close();
    const auto recalled = fixture.connect()->number(u"SELECT count(*) FROM review"_s);
    QVERIFY(recalled && *recalled > 0);
    QVERIFY(fixture.connect()->run(u"DELETE FROM review"_s));
    takeBackToSecond(fixture);

    QCOMPARE(fixture.open().reviews().pace(person).value(), *before);

    QVERIFY(QFile::exists(fixture.file() + u".before-0003.sqlite"_s));
    const QStringList findings = fixture.findings();
    // Cards came with this version: only the made-up attempt has some before it.
    for (const QString &finding : findings)
        QVERIFY2(finding.contains(u"review"_s), qPrintable(finding));
}

void TestMigrator::teachesNobodyMoreThanBefore()
{
    StoreFixture fixture;
    fixture.open();
    const auto person = fixture.store().persons().add(u"Ada"_s);
    QVERIFY(person);
    storage::Person chosen = *person;
    chosen.targetDay = QDate(2026, 3, 2);
    chosen.learnsMarketing = true;
    QVERIFY(fixture.store().persons().save(chosen));
    fixture.close();
    takeBackToThird(fixture);

    const auto all = fixture.open().persons().all();

    chosen.learnsMarketing = false;
    QVERIFY(all);
    QCOMPARE(*all, std::vector<storage::Person>{chosen});
    QCOMPARE(fixture.findings(), QStringList());
    QVERIFY(QFile::exists(fixture.file() + u".before-0004.sqlite"_s));
}

/// What was fitted before there were fits to a team stays the person's own.
void TestMigrator::keepsWhatWasFitted()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    storage::FittedWeights fitted;
    fitted.weights = drills::defaultFsrs7Weights();
    fitted.reviews = 412;
    QVERIFY(fixture.store().reviews().keepWeights(person, fitted));
    fixture.close();
    takeBackToThird(fixture);

    const auto kept = fixture.open().reviews().weights(person);

    QVERIFY(kept && *kept);
    QCOMPARE(**kept, fitted);
    QCOMPARE(fixture.findings(), QStringList());
    QVERIFY(QFile::exists(fixture.file() + u".before-0005.sqlite"_s));
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
