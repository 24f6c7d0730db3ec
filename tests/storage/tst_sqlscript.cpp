#include "tests/storage/tst_sqlscript.h"

#include "app/storage/sqlscript.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void TestSqlScript::cutsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("empty") << u" \n ; ;"_s << QStringList();
    QTest::newRow("two") << u"SELECT 1; SELECT 2;"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("no last semicolon") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("semicolon in a text") << u"SELECT 'a;''b;';"_s << QStringList{u"SELECT 'a;''b;'"_s};
    QTest::newRow("semicolon in names") << u"SELECT \"a;\", [b;], `c;`;"_s
                                        << QStringList{u"SELECT \"a;\", [b;], `c;`"_s};
    QTest::newRow("comments") << u"-- one; two\nSELECT 1; /* three; */ SELECT 2;"_s
                              << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("comment between words") << u"SELECT--\n1"_s << QStringList{u"SELECT\n1"_s};
    const QString trigger = u"CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s;
    QTest::newRow("trigger") << trigger + u"; SELECT 4;"_s << QStringList{trigger, u"SELECT 4"_s};
    const QString temporary = u"create temp trigger t after insert on a begin select 1; end"_s;
    QTest::newRow("temporary trigger") << temporary + u";"_s << QStringList{temporary};
    QTest::newRow("BEGIN alone") << u"BEGIN; SELECT 1; END;"_s << QStringList{u"BEGIN"_s, u"SELECT 1"_s, u"END"_s};
    QTest::newRow("words within words") << u"CREATE TABLE trigger_case (begin_ms, end_ms); SELECT 1;"_s
                                        << QStringList{u"CREATE TABLE trigger_case (begin_ms, end_ms)"_s,
                                                       u"SELECT 1"_s};
}

void TestSqlScript::cutsScripts()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);

    QCOMPARE(storage::statementsOf(script), statements);
}

void TestSqlScript::cutsTheFirstMigration()
{
    QFile file(u":/migrations/0001_initial.sql"_s);
    QVERIFY(file.open(QFile::ReadOnly));

    const QStringList statements = storage::statementsOf(QString::fromUtf8(file.readAll()));

    QCOMPARE(statements.filter(QRegularExpression(u"^CREATE TABLE"_s)).size(), 13);
    QCOMPARE(statements.filter(QRegularExpression(u"^CREATE TRIGGER[^$]*END$"_s)).size(), 8);
    QCOMPARE(statements.filter(QRegularExpression(u"^CREATE (TABLE|TRIGGER|INDEX)"_s)).size(), statements.size());
}

} // namespace tests
