#include "tests/cli/tst_grade.h"

#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QByteArray good =
    R"({"id":"a","kind":"move","process":"sales","step":"interview","text":"What does that cost you in a week?"})";

} // namespace

void TestGrade::gradesResultsAndMoves()
{
    const QByteArray result =
        R"({"id":7,"kind":"result","process":"marketing","step":"target","text":"We know who fits and who does not."})";

    const CliResult graded = CliHome().run({u"grade"_s}, good + "\n" + result + "\n");

    QCOMPARE(graded.exit, 0);
    QCOMPARE(graded.lines().size(), 2);
    const QJsonObject move = QJsonDocument::fromJson(graded.lines().first()).object();
    QCOMPARE(move.keys(), (QStringList{u"criteria"_s, u"faults"_s, u"id"_s}));
    QCOMPARE(move[u"criteria"_s].toObject().keys(),
             (QStringList{u"confirmed"_s, u"cost"_s, u"problem"_s, u"situation"_s, u"wish"_s}));
    QCOMPARE(move[u"criteria"_s][u"cost"_s][u"verdict"_s].toString(), u"found"_s);
    const double probability = move[u"criteria"_s][u"cost"_s][u"probability"_s].toDouble();
    QVERIFY(probability > 0.5 && probability <= 1);
    const QJsonObject recalled = graded.lastObject();
    QCOMPARE(recalled[u"id"_s].toInt(), 7);
    QCOMPARE(recalled[u"criteria"_s].toObject().keys(), (QStringList{u"fit"_s, u"non-fit"_s, u"where"_s}));
    QCOMPARE(recalled[u"faults"_s].toArray(), QJsonArray());
}

void TestGrade::gradesInOrder()
{
    const CliHome home;
    QByteArray lines;
    for (int i = 0; i < 20; ++i)
        lines += QByteArray(good).replace("\"a\"", QByteArray::number(i)) + "\n";

    const CliResult fromFile = home.run({u"grade"_s, u"--answers"_s, home.write(u"a.jsonl"_s, lines)});

    QCOMPARE(fromFile.exit, 0);
    QCOMPARE(fromFile.lines().size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(QJsonDocument::fromJson(fromFile.lines().at(i))[u"id"_s].toInt(), i);
    QCOMPARE(home.run({u"grade"_s}, lines).out, fromFile.out);
}

void TestGrade::quotesTheText()
{
    const CliResult graded = CliHome().run({u"grade"_s}, good);

    const QJsonArray evidence = graded.lastObject()[u"criteria"_s][u"cost"_s][u"evidence"_s].toArray();
    QVERIFY(!evidence.isEmpty());
    for (const QJsonValue &words : evidence)
        QVERIFY(u"What does that cost you in a week?"_s.contains(words.toString()));
}

void TestGrade::namesTheFaultyLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("wrong");

    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("JSON object");
    QTest::newRow("no id") << QByteArray(good).replace("\"id\"", "\"di\"") << QByteArray("\"id\"");
    QTest::newRow("kind") << QByteArray(good).replace("\"move\"", "\"dance\"") << QByteArray("'dance'");
    QTest::newRow("no text") << QByteArray(good).replace("\"text\"", "\"txet\"") << QByteArray("\"text\"");
    QTest::newRow("process") << QByteArray(good).replace("\"sales\"", "\"moon\"") << QByteArray("'moon'");
    QTest::newRow("step") << QByteArray(good).replace("\"interview\"", "\"moon\"")
                          << QByteArray("expected one of take-over");
    QTest::newRow("context") << QByteArray(good).replace("\"text\"", "\"context\":5,\"text\"")
                             << QByteArray("\"context\"");
}

void TestGrade::namesTheFaultyLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, wrong);

    const CliResult result = CliHome().run({u"grade"_s}, good + "\n" + line + "\n" + good + "\n");

    QCOMPARE(result.exit, 1);
    QCOMPARE(result.lines().size(), 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains("standard input:2: "), result.err.constData());
    QVERIFY2(result.err.contains(wrong), result.err.constData());
}

void TestGrade::gradesAgainstReferences()
{
    const CliHome home;
    const QString table = home.write(u"a.tsv"_s,
                                     "id\tset\tquestion\trefs\tanswer\tlabel\n"
                                     "q1\tx\tWhy is the sky blue?\tair scatters blue light most ||| blue is scattered\t"
                                     "because the air scatters the blue light most\t1\n"
                                     "q2\tx\tWhy is the sky blue?\tair scatters blue light most\tthe sea is cold\t0\n");

    const CliResult result = home.run({u"grade"_s, u"--reference"_s, table});

    QCOMPARE(result.exit, 0);
    QCOMPARE(result.lines().size(), 2);
    const QList<QByteArray> first = result.lines().first().split('\t');
    const QList<QByteArray> second = result.lines().last().split('\t');
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.at(0), QByteArray("q1"));
    QCOMPARE(first.at(2), QByteArray("found"));
    QCOMPARE(second.at(0), QByteArray("q2"));
    QVERIFY(second.at(1).toDouble() < first.at(1).toDouble());
}

void TestGrade::namesTheFaultOfATable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("wrong");

    QTest::newRow("empty") << QByteArray() << QByteArray(":1: the header is missing");
    QTest::newRow("no answers") << QByteArray("id\tquestion\trefs\n") << QByteArray(":1: the header lacks a column");
    QTest::newRow("short row") << QByteArray("id\tquestion\trefs\tanswer\nq1\twhy\n")
                               << QByteArray(":2: has 2 columns");
}

void TestGrade::namesTheFaultOfATable()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, wrong);
    const CliHome home;

    const CliResult result = home.run({u"grade"_s, u"--reference"_s, home.write(u"a.tsv"_s, table)});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(wrong), result.err.constData());
}

void TestGrade::namesAFileThatIsNotThere()
{
    const CliHome home;

    const CliResult result = home.run({u"grade"_s, u"--answers"_s, home.path(u"none"_s)});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
}

} // namespace tests
