#include "tests/cli/tst_memory.h"

#include "tests/cli/clirun.h"
#include "tests/support/jsonedit.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Two reviews of FSRS-6 as ts-fsrs 5.4.2 computes them.
const QByteArray sample = R"({"fsrs6":{"parameterSets":[{"id":"default","w":[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,
    3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]}],
    "cases":[{"id":"6-0","params":"default","requestRetention":0.9,"maximumInterval":36500,"enableShortTerm":true,
    "learningSteps":["1m","10m"],"relearningSteps":["10m"],"startMs":1767449460000,"reviews":[
    {"t":0,"rating":2,"elapsedDays":0,"r":null,"s":1.2931,"d":5.11217071,"state":1,"step":0,"dueIn":360000,"days":0},
    {"t":543813,"rating":4,"elapsedDays":0,"r":1,"s":2.29815136,"d":3.4641143,"state":2,"step":0,"dueIn":172800000,
    "days":2,"previewDays":[0,0,0,2]}]}]}})";

QStringList replay(const QString &file, const QStringList &options = {})
{
    return QStringList{u"memory"_s, u"replay"_s, file} + options;
}

} // namespace

void TestMemory::agreesWithTheConformanceFile()
{
    const QString file = QStringLiteral(LOCKSTEP_SOURCE_DIR) + u"/../shared/memory/conformance-public.json"_s;
    if (!QFile::exists(file))
        QSKIP("The conformance file is not beside the sources.");

    const CliResult result = CliHome().run(replay(file, {u"--compare"_s, u"--json"_s}));

    QVERIFY2(result.exit == 0, (result.err + result.out).constData());
    QVERIFY(result.err.isEmpty());
    QCOMPARE(result.lines().size(), 19);
    QCOMPARE(result.lastObject()[u"figure"_s].toString(), u"s90"_s);
    QCOMPARE(result.lastObject()[u"compared"_s].toInt(), 1153);
}

void TestMemory::printsEveryReview()
{
    const CliHome home;
    const QString file = home.write(u"sample.json"_s, sample);

    const CliResult text = home.run(replay(file));
    const CliResult json = home.run(replay(file, {u"--json"_s}));

    QCOMPARE(text.exit, 0);
    QCOMPARE(text.lines().size(), 2);
    QVERIFY2(text.lines().constFirst().startsWith("6-0, review 1, rating 2: elapsedDays 0, s 1.2931, "),
             text.out.constData());
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.lines().size(), 2);
    QCOMPARE(json.lastObject()[u"id"_s].toString(), u"6-0"_s);
    QCOMPARE(json.lastObject()[u"dueIn"_s].toInt(), 172'800'000);
    QCOMPARE(json.lastObject()[u"previewDays"_s].toArray(), (QJsonArray{0, 0, 0, 2}));
}

void TestMemory::findsAnAlteredFigure_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("exit");

    const QString review = u"/fsrs6/cases/0/reviews/1/"_s;
    QTest::newRow("within rounding") << review + u's' << QByteArray("2.298152") << 0;
    QTest::newRow("stability") << review + u's' << QByteArray("2.29816") << 1;
    QTest::newRow("due a millisecond later") << review + u"dueIn"_s << QByteArray("172800001") << 1;
}

void TestMemory::findsAnAlteredFigure()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const int, exit);
    const CliHome home;
    const QString file = home.write(u"altered.json"_s, withChange(sample, pointer, value));

    const CliResult result = home.run(replay(file, {u"--compare"_s}));

    QCOMPARE(result.exit, exit);
    QVERIFY2(exit == 0 || result.saysOneLine(), result.err.constData());
    QVERIFY2(exit == 0 || result.err.contains("1 of 9 figures"), result.err.constData());
}

void TestMemory::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("cut off") << sample.left(600) << QByteArray("byte ");
    QTest::newRow("empty") << QByteArray() << QByteArray("byte 0");
    QTest::newRow("another form") << QByteArray("[1]") << QByteArray("/fsrs6");
    QTest::newRow("rating") << withChange(sample, u"/fsrs6/cases/0/reviews/1/rating"_s, "5")
                            << QByteArray("/fsrs6/cases/0/reviews/1/rating");
}

void TestMemory::refusesADamagedFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, word);
    const CliHome home;

    const CliResult result = home.run(replay(home.write(u"damaged.json"_s, bytes)));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestMemory::namesAFileThatCannotBeRead()
{
    const CliHome home;

    const CliResult result = home.run(replay(home.path(u"none.json"_s)));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY(result.err.contains("none.json"));
    QCOMPARE(home.run({u"memory"_s, u"replay"_s}).exit, 2);
}

} // namespace tests
