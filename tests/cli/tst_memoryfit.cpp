#include "tests/cli/tst_memoryfit.h"

#include "tests/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// The plain log, packed by gzip.
const QByteArray packedLog = QByteArray::fromBase64(
    "H4sIAAAAAAACA0tOLEqJz0zRKYnPLdYpSizJzEvnMtQx0DEGkmYGQABmGZobWRiAeYZcANpQGAMyAAAA");
const QByteArray plainLog = "card_id,t_ms,rating\n1,0,3\n1,60000,3\n1,172800000,1\n";

QStringList fit(const QString &file, const QStringList &options)
{
    return QStringList{u"memory"_s, u"fit"_s, file} + options;
}

} // namespace

void TestMemoryFit::reachesTheReference_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("firstMs");
    QTest::addColumn<int>("items");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("reference");

    // What fsrs-rs reaches, and for FSRS-7 a prototype; losses of the published weights.
    QTest::newRow("u1, FSRS-6") << u"u1"_s << u"6"_s << u"30940583"_s << 3392 << 0.35583 << 0.35310;
    QTest::newRow("u2, FSRS-6") << u"u2"_s << u"6"_s << u"27766211"_s << 12637 << 0.42547 << 0.41209;
    QTest::newRow("u4, FSRS-6") << u"u4"_s << u"6"_s << u"26931580"_s << 12340 << 0.46115 << 0.43930;
    QTest::newRow("u4, FSRS-7") << u"u4"_s << u"7"_s << u"26931580"_s << 18680 << 0.47189 << 0.46015;
}

void TestMemoryFit::reachesTheReference()
{
    QFETCH(const QString, log);
    QFETCH(const QString, model);
    QFETCH(const QString, firstMs);
    QFETCH(const int, items);
    QFETCH(const double, before);
    QFETCH(const double, reference);
    const QString file = QStringLiteral(LOCKSTEP_SOURCE_DIR) + u"/../shared/memory/%1.csv.gz"_s.arg(log);
    if (!QFile::exists(file))
        QSKIP("The review logs are not beside the sources.");

    const CliResult result = CliHome().run(fit(file, {u"--model"_s, model, u"--first-ms"_s, firstMs, u"--json"_s}));

    QVERIFY2(result.exit == 0, result.err.constData());
    const QJsonObject json = result.lastObject();
    QCOMPARE(json[u"items"_s].toInt(), items);
    QCOMPARE(json[u"weights"_s].toArray().size(), model == u"6"_s ? 21 : 34);
    QVERIFY(std::abs(json[u"before"_s][u"logLoss"_s].toDouble() - before) < 1e-5);
    QVERIFY2(json[u"after"_s][u"logLoss"_s].toDouble() <= reference + 0.0005, result.out.constData());
    QVERIFY(json[u"after"_s][u"rmseBins"_s].toDouble() < json[u"before"_s][u"rmseBins"_s].toDouble());
    QVERIFY(json[u"after"_s][u"auc"_s].toDouble() > json[u"before"_s][u"auc"_s].toDouble());
    QCOMPARE(json.contains(u"longGaps"_s), model == u"7"_s);
    if (model == u"7"_s)
        QVERIFY2(json[u"longGaps"_s][u"after"_s][u"logLoss"_s].toDouble() <= 0.4360, result.out.constData());
}

void TestMemoryFit::readsPlainAndPackedLogs()
{
    const CliHome home;
    const QString plain = home.write(u"plain.csv"_s, plainLog);
    const QString packed = home.write(u"packed.csv.gz"_s, packedLog);
    const QStringList options{u"--model=6"_s, u"--json"_s};

    const CliResult text = home.run(fit(plain, {u"--model"_s, u"7"_s}));
    QJsonObject first = home.run(fit(plain, options)).lastObject();
    QJsonObject second = home.run(fit(packed, options)).lastObject();

    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains("Reviews foretold: 2\nbefore: log loss "), text.out.constData());
    QVERIFY2(text.out.contains("0.1104, 2.2395, 3.9221"), text.out.constData());
    QCOMPARE(first[u"model"_s].toInt(), 6);
    QCOMPARE(first[u"items"_s].toInt(), 1);
    QVERIFY(first[u"seconds"_s].isDouble());
    first.remove(u"seconds"_s);
    second.remove(u"seconds"_s);
    QCOMPARE(first, second);
}

void TestMemoryFit::saysWhyItChose()
{
    const CliHome home;
    const QString file = home.write(u"log.csv"_s, plainLog);

    const CliResult text = home.run(fit(file, {u"--model=7"_s, u"--choose"_s}));
    const CliResult json = home.run(fit(file, {u"--model=7"_s, u"--choose"_s, u"--json"_s}));

    QVERIFY2(text.out.contains("The weights stay: the log has 3 reviews"), text.out.constData());
    const QJsonValue choice = json.lastObject()[u"choice"_s];
    QCOMPARE(choice[u"kind"_s].toString(), u"start"_s);
    QCOMPARE(choice[u"reason"_s].toString(), u"tooFewReviews"_s);
}

void TestMemoryFit::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("word");

    QByteArray altered = packedLog;
    altered[packedLog.size() - 6] = static_cast<char>(altered.at(packedLog.size() - 6) ^ 1);
    QTest::newRow("no log") << QByteArray("Dear reader") << QByteArray("log.csv: line 1: 'Dear reader'");
    QTest::newRow("empty") << QByteArray() << QByteArray("log.csv: line 1: nothing");
    QTest::newRow("wrong line") << QByteArray(plainLog + "1,0,9\n") << QByteArray("log.csv: line 5: the rating '9'");
    QTest::newRow("cut off") << packedLog.left(packedLog.size() - 9) << QByteArray("damaged or cut off");
    QTest::newRow("checksum") << altered << QByteArray("damaged or cut off");
    QTest::newRow("more after the end") << QByteArray(packedLog + "more") << QByteArray("damaged or cut off");
}

void TestMemoryFit::refusesBadFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, word);
    const CliHome home;

    const CliResult result = home.run(fit(home.write(u"log.csv"_s, bytes), {u"--model=6"_s}));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestMemoryFit::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("no model") << QStringList{} << QByteArray("--model is missing");
    QTest::newRow("model 5") << QStringList{u"--model=5"_s} << QByteArray("'5'");
    QTest::newRow("boundary") << QStringList{u"--model=6"_s, u"--first-ms=noon"_s} << QByteArray("'noon'");
    QTest::newRow("boundary too far") << QStringList{u"--model=6"_s, u"--first-ms=4000000000000001"_s}
                                      << QByteArray("--first-ms");
}

void TestMemoryFit::refusesWrongUse()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, word);
    const CliHome home;

    const CliResult result = home.run(fit(home.write(u"log.csv"_s, plainLog), options));

    QCOMPARE(result.exit, 2);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(word), result.err.constData());
}

} // namespace tests
