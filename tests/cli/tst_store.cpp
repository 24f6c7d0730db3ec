#include "tests/cli/tst_store.h"

#include "app/storage/store.h"
#include "app/system/systemclock.h"
#include "app/system/systementropy.h"
#include "tests/cli/clirun.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QStringList checkStore{u"store"_s, u"check"_s};

/// Stores one drill, so that there is something to look at.
void fill(const CliHome &home)
{
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"text":"What has she done so far?"}
{"at_ms":2000,"action":"stop"}
)");
    const CliResult saved = home.run({u"walk"_s, u"--scenario=bakery"_s, u"--save"_s, u"--turns"_s, script});
    QVERIFY2(saved.exit == 0, saved.err.constData());
}

/// Runs SQL on the file, past every guard of the program.
void tamper(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

/// Lets a table be changed that guards itself by triggers.
QStringList withoutTriggers(const QString &file, const QString &table)
{
    QStringList statements;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table));
            while (query.next())
                statements.append(u"DROP TRIGGER \"%1\""_s.arg(query.value(0).toString()));
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return statements;
}

} // namespace

void TestStore::findsASoundStoreSound()
{
    const CliHome home;
    fill(home);

    const CliResult text = home.run(checkStore);
    const CliResult json = home.run(checkStore + QStringList{u"--json"_s});

    QCOMPARE(text.exit, 0);
    QCOMPARE(text.out, QByteArray("The data is sound.\n"));
    QCOMPARE(json.exit, 0);
    QVERIFY(json.lastObject()[u"sound"_s].toBool());
}

void TestStore::findsTampering_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("statement");

    QTest::newRow("a record")
        << u"record"_s << u"UPDATE record SET payload = CAST(replace(CAST(payload AS TEXT), '1', '2') AS BLOB)"_s;
    QTest::newRow("a missing record")
        << u"record"_s << u"DELETE FROM record WHERE record_key = (SELECT min(record_key) FROM record)"_s;
    QTest::newRow("a typed text") << u"answer_text"_s
                                  << u"UPDATE answer_text SET text = CAST('What does it cost you?' AS BLOB)"_s;
    QTest::newRow("a figure") << u"attempt"_s << u"UPDATE attempt SET duration_ms = 1"_s;
}

void TestStore::findsTampering()
{
    QFETCH(QString, table);
    QFETCH(QString, statement);
    const CliHome home;
    fill(home);
    const QString copy = home.path(u"copy.sqlite"_s);
    QCOMPARE(home.run({u"store"_s, u"backup"_s, copy}).exit, 0);
    tamper(copy, QStringList{u"PRAGMA foreign_keys = OFF"_s} + withoutTriggers(copy, table) + QStringList{statement});

    const CliResult result = home.run(QStringList{u"--store"_s, copy} + checkStore);

    QCOMPARE(result.exit, 1);
    QVERIFY(!result.out.isEmpty());
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QCOMPARE(home.run(checkStore).exit, 0);
}

void TestStore::saysWhenThereIsNone()
{
    const CliHome home;

    for (const QStringList &arguments : {checkStore, QStringList{u"store"_s, u"backup"_s, home.path(u"copy"_s)}}) {
        const CliResult result = home.run(arguments);
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.saysOneLine() && result.err.contains("There is no store"), result.err.constData());
    }
}

void TestStore::namesADamagedFile()
{
    const CliHome home;
    const QString file = home.write(u"broken.sqlite"_s, QByteArray(20'000, 'x'));

    const CliResult result = home.run(QStringList{u"--store"_s, file} + checkStore);

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QCOMPARE(QFileInfo(file).size(), 20'000);
}

void TestStore::backsUp()
{
    const CliHome home;
    fill(home);
    const QString copy = home.path(u"copy.sqlite"_s);

    const CliResult result = home.run({u"store"_s, u"backup"_s, copy});

    QVERIFY2(result.exit == 0, result.err.constData());
    QCOMPARE(home.run(QStringList{u"--store"_s, copy} + checkStore).exit, 0);
}

void TestStore::doesNotOverwrite()
{
    const CliHome home;
    fill(home);
    const QString there = home.write(u"letter.txt"_s, "Dear reader");

    const CliResult result = home.run({u"store"_s, u"backup"_s, there});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QCOMPARE(QFileInfo(there).size(), 11);
}

void TestStore::saysWhereItCannotWrite()
{
    const CliHome home;
    fill(home);

    const CliResult result = home.run({u"store"_s, u"backup"_s, home.path(u"none/copy.sqlite"_s)});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
}

void TestStore::keepsToTheStoreItIsGiven()
{
    const CliHome home;
    const QString other = home.path(u"other.sqlite"_s);

    const CliResult result = home.run({u"drill"_s, u"--store"_s, other}, "/stop\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(QFileInfo::exists(other));
    QVERIFY(!QFileInfo::exists(home.store()));
}

void TestStore::readsBesideAWindow()
{
    const CliHome home;
    fill(home);
    const platform::SystemClock clock;
    platform::SystemEntropy entropy;
    const auto window = storage::Store::open(home.store(), storage::OpenMode::Write, clock, entropy);
    QVERIFY(window.has_value());
    const QString script = testData(u"walks/bakery-poor.jsonl"_s);
    const QStringList walk{u"walk"_s, u"--scenario=bakery"_s, u"--turns"_s, script};

    QCOMPARE(home.run(checkStore).exit, 0);
    QCOMPARE(home.run({u"store"_s, u"backup"_s, home.path(u"copy.sqlite"_s)}).exit, 0);
    QCOMPARE(home.run({u"pack"_s, u"list"_s}).exit, 0);
    QCOMPARE(home.run(walk).exit, 0);
    for (const QStringList &writing : {QStringList{u"drill"_s}, walk + QStringList{u"--save"_s}}) {
        const CliResult result = home.run(writing, "/stop\n");
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.saysOneLine() && result.err.contains("Another Lockstep"), result.err.constData());
    }
}

} // namespace tests
