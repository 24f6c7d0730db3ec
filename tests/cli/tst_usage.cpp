#include "tests/cli/tst_usage.h"

#include "tests/cli/clirun.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void TestUsage::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("store backup");
    QTest::newRow("drill") << QStringList{u"drill"_s, u"--help"_s} << QByteArray("--resume");
    QTest::newRow("walk") << QStringList{u"walk"_s, u"--help"_s} << QByteArray("--turns FILE");
    QTest::newRow("short") << QStringList{u"walk"_s, u"-h"_s} << QByteArray("--turns FILE");
    QTest::newRow("before") << QStringList{u"--help"_s, u"walk"_s} << QByteArray("--turns FILE");
    QTest::newRow("grade") << QStringList{u"grade"_s, u"--help"_s} << QByteArray("--reference FILE.tsv");
    QTest::newRow("pack") << QStringList{u"pack"_s, u"--help"_s} << QByteArray("pack check");
    QTest::newRow("pack check") << QStringList{u"pack"_s, u"check"_s, u"--help"_s} << QByteArray("FILE...");
    QTest::newRow("pack list") << QStringList{u"pack"_s, u"list"_s, u"--help"_s} << QByteArray("Lists the packs");
    QTest::newRow("pack show") << QStringList{u"pack"_s, u"show"_s, u"--help"_s} << QByteArray(" ID");
    QTest::newRow("store check") << QStringList{u"store"_s, u"check"_s, u"--help"_s} << QByteArray("integrity");
    QTest::newRow("store backup") << QStringList{u"store"_s, u"backup"_s, u"--help"_s} << QByteArray(" FILE");
}

void TestUsage::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);

    const CliResult result = CliHome().run(arguments);

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.out.contains(word), result.out.constData());
    QVERIFY(result.err.isEmpty());
}

void TestUsage::tellsItsVersion()
{
    const CliResult result = CliHome().run({u"--version"_s});

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.startsWith("lockstep-cli "));
}

void TestUsage::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("nothing") << QStringList{} << QByteArray("Say what to do");
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << QByteArray("'dance'");
    QTest::newRow("reserved command") << QStringList{u"hub"_s} << QByteArray("'hub'");
    QTest::newRow("half a command") << QStringList{u"pack"_s} << QByteArray("'pack'");
    QTest::newRow("unknown second word") << QStringList{u"pack"_s, u"mend"_s} << QByteArray("'pack mend'");
    QTest::newRow("unknown option") << QStringList{u"walk"_s, u"--fast"_s} << QByteArray("fast");
    QTest::newRow("option before") << QStringList{u"--fast"_s, u"walk"_s} << QByteArray("fast");
    QTest::newRow("no scenario") << QStringList{u"walk"_s, u"--turns"_s, u"x"_s} << QByteArray("--scenario is missing");
    QTest::newRow("no turns") << QStringList{u"walk"_s, u"--scenario"_s, u"x"_s} << QByteArray("--turns is missing");
    QTest::newRow("seed") << QStringList{u"walk"_s, u"--scenario=x"_s, u"--turns=x"_s, u"--seed=a"_s}
                          << QByteArray("--seed");
    QTest::newRow("too much") << QStringList{u"store"_s, u"check"_s, u"now"_s} << QByteArray("'now'");
    QTest::newRow("no file to check") << QStringList{u"pack"_s, u"check"_s} << QByteArray("FILE... is missing");
    QTest::newRow("nothing to show") << QStringList{u"pack"_s, u"show"_s} << QByteArray("ID is missing");
    QTest::newRow("no target") << QStringList{u"store"_s, u"backup"_s} << QByteArray("FILE is missing");
    QTest::newRow("two inputs") << QStringList{u"grade"_s, u"--answers=a"_s, u"--reference=b"_s}
                                << QByteArray("Either");
    QTest::newRow("unknown kind") << QStringList{u"drill"_s, u"--kind"_s, u"quiz"_s} << QByteArray("'quiz'");
    QTest::newRow("drill as JSON") << QStringList{u"drill"_s, u"--json"_s} << QByteArray("JSON");
    QTest::newRow("resumed elsewhere") << QStringList{u"drill"_s, u"--resume"_s, u"--scenario=bakery"_s}
                                       << QByteArray("--scenario");
}

void TestUsage::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);

    const CliResult result = CliHome().run(arguments);

    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.saysOneLine(), result.err.constData());
    QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY2(result.err.contains("--help"), result.err.constData());
}

void TestUsage::listsOnlyWhatThereIs()
{
    const CliResult result = CliHome().run({u"--help"_s});

    for (const char *later : {"report person", "report team", "hub", "export"})
        QVERIFY2(!result.out.contains(QByteArray("\n  ") + later), later);
}

void TestUsage::leavesNothingBehind()
{
    const CliHome home;

    QCOMPARE(home.run({u"pack"_s, u"list"_s}).exit, 0);
    QCOMPARE(home.run({u"store"_s, u"check"_s}).exit, 1);

    QVERIFY(!QDir(home.path(u"data"_s)).exists());
}

} // namespace tests
