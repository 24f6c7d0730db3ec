#include "tests/cli/tst_walk.h"

#include "tests/cli/clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// A row for each scripted walk of this quality; all without one.
void addScripts(const QString &quality = u"*"_s)
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("script");
    const QDir folder(testData(u"walks"_s));
    const QStringList scripts = folder.entryList({u"*-%1.jsonl"_s.arg(quality)}, QDir::Files);
    QVERIFY(!scripts.isEmpty());
    for (const QString &script : scripts)
        QTest::newRow(qPrintable(script)) << script.section(u'-', 0, -2) << folder.filePath(script);
}

QStringList walk(const QString &scenario, const QString &script, const QStringList &more = {})
{
    return QStringList{u"walk"_s, u"--scenario"_s, scenario, u"--turns"_s, script} + more;
}

QStringList walkBakery(const QString &script, const QStringList &more = {})
{
    return walk(u"bakery"_s, script, more);
}

QJsonObject ledgerOf(const CliResult &result)
{
    return result.lastObject()[u"ledger"_s].toObject();
}

/// Those of the steps that are not reached, with what is missing, for the message of a failed test.
QByteArray openIn(const QJsonObject &ledger)
{
    QStringList open;
    for (const QJsonValue &step : ledger[u"steps"_s].toArray()) {
        const QJsonObject criteria = step[u"criteria"_s].toObject();
        for (auto criterion = criteria.begin(); criterion != criteria.end(); ++criterion) {
            const QString outcome = criterion.value()[u"outcome"_s].toString();
            if (outcome != u"met"_s && outcome != u"not-needed"_s && criterion.value()[u"must"_s].toBool())
                open.append(u"%1 %2"_s.arg(criterion.key(), outcome));
        }
    }
    return open.join(u", "_s).toUtf8();
}

} // namespace

void TestWalk::playsTheSameTwice_data()
{
    addScripts();
}

void TestWalk::playsTheSameTwice()
{
    QFETCH(QString, scenario);
    QFETCH(QString, script);

    const CliResult once = CliHome().run(walk(scenario, script, {u"--seed"_s, u"7"_s}));
    const CliResult again = CliHome().run(walk(scenario, script, {u"--seed"_s, u"7"_s}));

    QCOMPARE(once.exit, 0);
    QCOMPARE(once.out, again.out);
    QVERIFY(once.err.isEmpty());
}

void TestWalk::greatWalkIsUnbroken_data()
{
    addScripts(u"great"_s);
}

void TestWalk::greatWalkIsUnbroken()
{
    QFETCH(QString, scenario);
    QFETCH(QString, script);

    const CliResult result = CliHome().run(walk(scenario, script, {u"--json"_s}));

    QCOMPARE(result.exit, 0);
    const QJsonObject ledger = ledgerOf(result);
    QVERIFY2(ledger[u"unbroken"_s].toBool(), openIn(ledger).constData());
    QCOMPARE(ledger[u"outcome"_s].toString(), u"won"_s);
}

void TestWalk::poorWalkNamesTheFirstOpenResult_data()
{
    addScripts(u"poor"_s);
}

void TestWalk::poorWalkNamesTheFirstOpenResult()
{
    QFETCH(QString, scenario);
    QFETCH(QString, script);

    const CliResult text = CliHome().run(walk(scenario, script));
    const CliResult json = CliHome().run(walk(scenario, script, {u"--json"_s}));

    QCOMPARE(ledgerOf(json)[u"first_open"_s].toString(), u"take-over"_s);
    QVERIFY(text.out.contains("First open result: Take over the lead: "));
    int heard = 0;
    bool isFirst = true;
    for (const QByteArray &line : json.lines()) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event[u"type"_s] != u"prompted"_s)
            continue;
        QVERIFY2(isFirst || !event[u"owed"_s].toArray().isEmpty(), line.constData());
        isFirst = false;
        for (const QJsonValue &said : event[u"lines"_s].toArray())
            heard += said[u"id"_s].toString().startsWith(u"owed:"_s) ? 1 : 0;
    }
    QVERIFY(heard > 0);
    // Every step but the first says what is owed.
    QCOMPARE(text.out.count("\nStill owed: "), text.out.count("\n== ") - 1);
}

void TestWalk::saysNoIds()
{
    const CliResult text = CliHome().run(walkBakery(testData(u"walks/bakery-great.jsonl"_s)));
    const CliResult json = CliHome().run(walkBakery(testData(u"walks/bakery-great.jsonl"_s), {u"--json"_s}));

    static const QRegularExpression varying(u"[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{64}|/tmp/"_s);
    QVERIFY(!varying.match(QString::fromUtf8(text.out)).hasMatch());
    QVERIFY(!varying.match(QString::fromUtf8(json.out)).hasMatch());
}

void TestWalk::leavesPausesOut()
{
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"text":"Hello Priya"}
{"at_ms":2000,"action":"pause"}
{"at_ms":62000,"action":"resume"}
{"at_ms":65000,"action":"go-on"}
)");

    const CliResult result = home.run(walkBakery(script));

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("\n2000 ms | paused\n2000 ms | went on after the pause\n"));
    QVERIFY(result.out.contains("\n5000 ms | went on\n"));
}

void TestWalk::choosesGuided()
{
    const CliHome home;
    const CliResult wrong = home.run(
        walkBakery(home.write(u"wrong.jsonl"_s, R"({"at_ms":1000,"choose":"nothing"})"), {u"--json"_s}));
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.err.contains("wrong.jsonl:1: ") && wrong.err.contains("expected one of"), wrong.err.constData());
    const QJsonObject prompted = QJsonDocument::fromJson(wrong.lines().at(1)).object();
    const QString option = prompted[u"options"_s].toArray().first()[u"id"_s].toString();

    const QString script = home.write(u"right.jsonl"_s, u"{\"at_ms\":1000,\"choose\":\"%1\"}"_s.arg(option).toUtf8());
    const CliResult right = home.run(walkBakery(script, {u"--json"_s}));

    QCOMPARE(right.exit, 0);
    QVERIFY(right.out.contains("\"chosen\":{\"option\":\"" + option.toUtf8()));
}

void TestWalk::saysWhereTheScriptEnded()
{
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"action":"go-on"})");

    const CliResult text = home.run(walkBakery(script));
    const CliResult json = home.run(walkBakery(script, {u"--json"_s}));

    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("The script ended in step Prepare"));
    QVERIFY(text.out.contains("-- The chain --"));
    QCOMPARE(ledgerOf(json)[u"script_ended_in"_s].toString(), u"prepare"_s);
    QVERIFY(ledgerOf(json)[u"outcome"_s].isNull());
}

void TestWalk::saysWhatWasNotPlayed()
{
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"action":"stop"}
{"at_ms":2000,"text":"Wait"}
)");

    const CliResult result = home.run(walkBakery(script));

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("The walk was over before line 2 of the script"));
}

void TestWalk::namesTheFaultyLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("wrong");

    QTest::newRow("no JSON") << QByteArray("Hello") << QByteArray("expected {");
    QTest::newRow("a list") << QByteArray("[1]") << QByteArray("expected {");
    QTest::newRow("no time") << QByteArray(R"({"text":"Hello"})") << QByteArray("at_ms");
    QTest::newRow("time as text") << QByteArray(R"({"at_ms":"1","text":"Hello"})") << QByteArray("whole number");
    QTest::newRow("time before zero") << QByteArray(R"({"at_ms":-1,"text":"Hello"})") << QByteArray("whole number");
    QTest::newRow("half a millisecond") << QByteArray(R"({"at_ms":1.5,"text":"Hello"})") << QByteArray("whole number");
    QTest::newRow("time goes back") << QByteArray(R"({"at_ms":5,"text":"Hello"})") << QByteArray("at least 10");
    QTest::newRow("nothing") << QByteArray(R"({"at_ms":20})") << QByteArray("expected one of");
    QTest::newRow("two things") << QByteArray(R"({"at_ms":20,"text":"a","choose":"b"})")
                                << QByteArray("expected one of");
    QTest::newRow("empty text") << QByteArray(R"({"at_ms":20,"text":" "})") << QByteArray("\"text\" is empty");
    QTest::newRow("number as text") << QByteArray(R"({"at_ms":20,"text":5})") << QByteArray("\"text\" is empty");
    QTest::newRow("unknown action") << QByteArray(R"({"at_ms":20,"action":"jump"})") << QByteArray("'jump'");
    QTest::newRow("too long") << "{\"at_ms\":20,\"text\":\"" + QByteArray(4001, 'a') + "\"}"
                              << QByteArray("4001 characters");
    QTest::newRow("not paused") << QByteArray(R"({"at_ms":20,"action":"resume"})") << QByteArray("not paused");
}

void TestWalk::namesTheFaultyLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, wrong);
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s,
                                      R"({"at_ms":10,"text":"Hello","note":"other members do not matter"})"
                                      "\n\n"
                                          + line + "\n");

    const CliResult result = home.run(walkBakery(script));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(script.toUtf8() + ":3: "), result.err.constData());
    QVERIFY2(result.err.contains(wrong), result.err.constData());
}

void TestWalk::namesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QString script = testData(u"walks/bakery-poor.jsonl"_s);

    QTest::newRow("scenario") << walk(u"moon"_s, script) << QByteArray("'moon'");
    QTest::newRow("process") << walkBakery(script, {u"--process"_s, u"moon"_s}) << QByteArray("moon");
    QTest::newRow("lead") << walkBakery(script, {u"--lead"_s, u"moon"_s}) << QByteArray("moon");
    QTest::newRow("step") << walkBakery(script, {u"--steps"_s, u"moon"_s}) << QByteArray("moon");
    QTest::newRow("person") << walkBakery(script, {u"--person"_s, u"Moon"_s}) << QByteArray("'Moon'");
    QTest::newRow("script") << walkBakery(script + u"x"_s) << QByteArray("jsonlx");
}

void TestWalk::namesWhatIsNotThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);

    const CliResult result = CliHome().run(arguments);

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(word), result.err.constData());
}

void TestWalk::stores()
{
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"text":"Hello"}
{"at_ms":2000,"action":"stop"}
)");

    const CliResult saved = home.run(walkBakery(script, {u"--save"_s}));

    QCOMPARE(saved.exit, 0);
    QCOMPARE(saved.out, CliHome().run(walkBakery(script)).out);
    QCOMPARE(home.run({u"store"_s, u"check"_s}).out, QByteArray("The data is sound.\n"));
}

void TestWalk::storesNothingUnfinished()
{
    const CliHome home;
    const QString script = home.write(u"turns.jsonl"_s, R"({"at_ms":1000,"text":"Hello"})");

    const CliResult result = home.run(walkBakery(script, {u"--save"_s}));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.err.contains("not stored"), result.err.constData());
}

} // namespace tests
