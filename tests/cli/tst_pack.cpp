#include "tests/cli/tst_pack.h"

#include "tests/cli/clirun.h"
#include "tests/support/jsonedit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList check(const QStringList &files)
{
    return QStringList{u"pack"_s, u"check"_s} + files;
}

} // namespace

void TestPack::findsNoFaultInGoodPacks()
{
    const QDir folder(QStringLiteral(LOCKSTEP_SOURCE_DIR) + u"/drills/packs"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (name != u"pack.schema.json"_s)
            files.append(folder.filePath(name));
    }

    const CliResult result = CliHome().run(check(files));

    QVERIFY2(result.exit == 0, result.out.left(2000).constData());
    QCOMPARE(result.lines().size(), files.size());
    QCOMPARE(result.out.count(": no fault\n"), files.size());
}

void TestPack::letsPacksReferToEachOther()
{
    const CliHome home;
    const QString before = testData(u"packs/before.json"_s);
    // The sample has an id that one of the built-in packs has too.
    const QByteArray own = contents(testData(u"packs/good.json"_s)).replace("ask.wish", "ask.dream");
    const QString good = home.write(u"good.json"_s, own);

    const CliResult together = home.run(check({good, before}));

    QVERIFY2(together.exit == 0, together.out.constData());
    QCOMPARE(home.run(check({before, good})).exit, 0);
    QCOMPARE(home.run(check({good})).exit, 1);
}

void TestPack::namesEveryFault()
{
    const CliHome home;
    const QByteArray good = contents(testData(u"packs/before.json"_s));
    const QByteArray bad = withChange(withChange(good, u"/version"_s, "0"), u"/title"_s, {});
    const QString file = home.write(u"bad.json"_s, bad);

    const CliResult text = home.run(check({file, testData(u"packs/before.json"_s)}));
    const CliResult json = home.run(check({file}) + QStringList{u"--json"_s});

    QCOMPARE(text.exit, 1);
    QVERIFY2(text.out.contains(file.toUtf8() + ":/version: "), text.out.constData());
    QVERIFY2(text.out.contains(file.toUtf8() + ":/title: is missing, expected "), text.out.constData());
    QVERIFY(text.out.contains("before.json: no fault\n"));
    QVERIFY2(text.saysOneLine(), text.err.constData());
    QCOMPARE(json.exit, 1);
    QCOMPARE(json.lastObject()[u"file"_s].toString(), file);
}

void TestPack::withstandsWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("pointer");

    constexpr qsizetype nineMiB = qsizetype{9} * 1024 * 1024;
    constexpr qsizetype longText = 100'000;
    QTest::newRow("9 MiB") << QByteArray("{\"a\":\"" + QByteArray(nineMiB, 'a') + "\"}") << QByteArray(":/: ");
    QTest::newRow("nested brackets") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']'))
                                     << QByteArray(":/");
    QTest::newRow("not JSON") << QByteArray("Dear reader") << QByteArray(":/: ");
    QTest::newRow("empty") << QByteArray() << QByteArray(":/: ");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4) << QByteArray(":/: ");
    QTest::newRow("100,000 characters")
        << withChange(contents(testData(u"packs/before.json"_s)), u"/title"_s, '"' + QByteArray(longText, 'a') + '"')
        << QByteArray(":/title: is a text of 100000 characters, expected at most 4000 characters");
}

void TestPack::withstandsWhatIsNoPack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, pointer);
    const CliHome home;
    const QString file = home.write(u"pack.json"_s, bytes);

    const CliResult result = home.run(check({file}));

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.out.startsWith(file.toUtf8() + pointer), result.out.left(500).constData());
    QVERIFY(result.out.size() < 2000);
    QVERIFY2(result.saysOneLine(), result.err.constData());
}

void TestPack::namesAFileThatCannotBeRead()
{
    const CliHome home;

    for (const QString &file : {home.path(u"none.json"_s), QDir::tempPath()}) {
        const CliResult result = home.run(check({file}));
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.saysOneLine(), result.err.constData());
        QVERIFY2(result.err.contains(file.toUtf8()), result.err.constData());
    }
}

void TestPack::listsWhatThereIs()
{
    const CliResult text = CliHome().run({u"pack"_s, u"list"_s});
    const CliResult json = CliHome().run({u"--json"_s, u"pack"_s, u"list"_s});

    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("lockstep.sales") && text.out.contains("bakery"));
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.lastObject()[u"processes"_s].toArray().size(), 2);
    QVERIFY(json.lastObject()[u"scenarios"_s].toArray().size() >= 2);
}

void TestPack::showsEach_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("pack") << u"lockstep.sales"_s << QByteArray("Processes");
    QTest::newRow("process") << u"sales"_s << QByteArray("interview.cost");
    QTest::newRow("scenario") << u"bakery"_s << QByteArray("Marta Klein");
}

void TestPack::showsEach()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, word);

    const CliResult text = CliHome().run({u"pack"_s, u"show"_s, id});
    const CliResult json = CliHome().run({u"pack"_s, u"show"_s, id, u"--json"_s});

    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(word), text.out.constData());
    QCOMPARE(json.exit, 0);
    QVERIFY(json.lastObject().size() > 2);
}

void TestPack::namesWhatIsNotThere()
{
    const CliResult result = CliHome().run({u"pack"_s, u"show"_s, u"moon"_s});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY(result.err.contains("'moon'"));
}

void TestPack::addsAWording()
{
    const CliHome home;
    const QString text = u"Where does the till ring hollow?"_s;
    QCOMPARE(
        home.run({u"drill"_s, u"--scenario"_s, u"bakery"_s, u"--steps"_s, u"interview"_s}, text.toUtf8() + "\n/stop\n")
            .exit,
        0);

    const CliResult preview = home.run({u"pack"_s, u"accept"_s, u"interview.cost"_s, text});
    QCOMPARE(preview.exit, 0);
    QVERIFY2(preview.lines().last().contains("version 2: 1 of 1 turns"), preview.out.constData());
    QVERIFY(home.run({u"pack"_s, u"list"_s}).out.contains("lockstep.sales         version 1  built in"));

    QCOMPARE(home.run({u"pack"_s, u"accept"_s, u"--person"_s, u"Nobody"_s, u"interview.cost"_s, text}).exit, 1);
    QCOMPARE(home.run({u"pack"_s, u"accept"_s, u"interview.cost"_s, text, u"--publish"_s}).exit, 0);
    QVERIFY(home.run({u"pack"_s, u"list"_s}).out.contains("lockstep.sales         version 2  installed"));
    const CliResult again = home.run({u"pack"_s, u"reject"_s, u"interview.cost"_s, text});
    QCOMPARE(again.exit, 1);
    QVERIFY(again.saysOneLine());
}

void TestPack::reportsOfTheEngine()
{
    const CliHome home;
    QCOMPARE(home.run({u"report"_s, u"engine"_s}).exit, 1);
    home.run({u"drill"_s, u"--scenario"_s, u"bakery"_s, u"--steps"_s, u"interview"_s}, "/stop\n");

    const CliResult report = home.run({u"report"_s, u"engine"_s, u"--json"_s});

    QCOMPARE(report.exit, 0);
    QCOMPARE(report.lastObject()[u"verdicts"_s].toInt(-1), 0);
    const QJsonArray processes = report.lastObject()[u"processes"_s].toArray();
    QCOMPARE(processes.size(), 2);
    QCOMPARE(processes.at(1)[u"enough_rulings"_s].toBool(true), false);
    QCOMPARE(processes.at(1)[u"calibrated"_s].toBool(true), false);
}

void TestPack::refusesToCalibrate_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("too few rulings") << QStringList{u"sales"_s} << 1 << QByteArray("0 of 50 rulings");
    QTest::newRow("unknown process") << QStringList{u"moon"_s} << 1 << QByteArray("no moon");
    QTest::newRow("both ways") << QStringList{u"sales"_s, u"--publish"_s, u"--remove"_s} << 2 << QByteArray("not both");
}

void TestPack::refusesToCalibrate()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exit);
    QFETCH(const QByteArray, word);
    const CliHome home;
    home.run({u"drill"_s, u"--scenario"_s, u"bakery"_s, u"--steps"_s, u"interview"_s}, "/stop\n");

    const CliResult result = home.run(QStringList{u"pack"_s, u"calibrate"_s} + arguments);

    QCOMPARE(result.exit, exit);
    QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY(home.run({u"pack"_s, u"list"_s}).out.contains("lockstep.sales         version 1  built in"));
}

} // namespace tests
