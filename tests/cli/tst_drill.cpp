#include "tests/cli/tst_drill.h"

#include "tests/cli/clirun.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QStringList bakery{u"drill"_s, u"--scenario"_s, u"bakery"_s};

} // namespace

void TestDrill::walksAndDebriefs()
{
    const CliHome home;

    const CliResult result = home.run(bakery, "What has Marta Klein done so far that shows interest?\n/go\n/stop\n");

    QVERIFY2(result.exit == 0, result.err.constData());
    QVERIFY(result.out.contains("== Take over the lead"));
    QVERIFY(result.out.contains("Wanted: "));
    QVERIFY(result.out.contains("Still owed: Take over the lead: "));
    QVERIFY(result.out.contains("Take over the lead was left without "));
    QVERIFY(result.out.contains("First open result: Take over the lead: "));
    QVERIFY(result.out.contains("you: What has Marta Klein done so far"));
    QCOMPARE(home.run({u"store"_s, u"check"_s}).exit, 0);
}

void TestDrill::isKeptAtTheEndOfTheInput()
{
    const CliHome home;

    const CliResult result = home.run(bakery, "Hello Priya\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.trimmed().endsWith("lockstep-cli drill --resume"));
    QVERIFY(result.err.isEmpty());
}

void TestDrill::resumesWhatWasLeft()
{
    const CliHome home;
    QCOMPARE(home.run(bakery, "What has Marta Klein done so far that shows interest?\n/go\n").exit, 0);

    const CliResult other = home.run(bakery, {});
    const CliResult resumed = home.run({u"drill"_s, u"--resume"_s}, "/stop\n");

    QVERIFY(other.out.contains("You left a drill with Marta Klein"));
    QCOMPARE(resumed.exit, 0);
    QVERIFY(resumed.out.contains("Outcome: stopped."));
}

void TestDrill::saysWhenNothingWasLeft()
{
    const CliResult result = CliHome().run({u"drill"_s, u"--resume"_s});

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine() && result.err.contains("no drill was left"), result.err.constData());
}

void TestDrill::doesNotGoOnByItself()
{
    const CliResult result = CliHome().run(bakery, "\n/nothing\n/help\n/stop\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("Still open: "));
    QVERIFY(result.out.contains("or /go to go on owing it."));
    QVERIFY(result.out.contains("There is no /nothing."));
    QCOMPARE(result.out.count("/pause stops the clock"), 2);
    QVERIFY(!result.out.contains("== Prepare"));
}

void TestDrill::showsWhatIsSold_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QByteArrayList>("said");

    QTest::newRow("bakery") << u"bakery"_s
                            << QByteArrayList{"  Company: Northlight\n", "70 euros a shop a month", "visit by another"};
    QTest::newRow("care-home") << u"care-home"_s
                               << QByteArrayList{"  Company: Tidewell\n", "450 pounds a home", "  Proof: Fernbank"};
    QTest::newRow("machine-shop") << u"machine-shop"_s
                                  << QByteArrayList{"  Company: Corvane\n", "  Limits: Hears", "  To trade: 5 percent"};
}

void TestDrill::showsWhatIsSold()
{
    QFETCH(QString, scenario);
    QFETCH(QByteArrayList, said);

    const CliResult result = CliHome().run({u"drill"_s, u"--scenario"_s, scenario}, "/card\n/stop\n");

    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count("What you sell:"), 2);
    QCOMPARE(result.out.count("Type what you would say"), 1);
    for (const QByteArray &words : said)
        QVERIFY2(result.out.count(words) >= 2, words.constData());
}

void TestDrill::walksGuided()
{
    const CliResult result = CliHome().run(bakery + QStringList{u"--guided"_s}, "9\nhello\n1\n/stop\n");

    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count("Type the number of a line, 1 to 4."), 2);
    QVERIFY(result.out.contains("You: "));
}

void TestDrill::printsTheListOnlyWhenItChanged()
{
    const CliResult result = CliHome().run(
        bakery, "Hello Priya\nGood morning\nWhat has Marta Klein done so far that shows interest?\n/stop\n");

    QCOMPARE(result.out.count("  [ ] It is known whether they know and trust us."), 2);
    QCOMPARE(result.out.count("  [x] It is known whether the prospect is interested"), 1);
}

void TestDrill::tellsTimesAndTurnsAsTheyWere()
{
    const CliResult result = CliHome().run(bakery + QStringList{u"--steps"_s, u"take-over"_s},
                                           "Hello Priya\nShe goes on my list.\n/stop\n");

    const QByteArray debrief = result.out.mid(result.out.indexOf("Outcome: "));
    QVERIFY2(result.out.contains("== Take over the lead (about 1:"), result.out.constData());
    QVERIFY2(!debrief.contains(" ms"), debrief.constData());
    const QList<QByteArray> lines = debrief.split('\n');
    const auto row = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.startsWith("  Take over the lead"); });
    QVERIFY(row != lines.end());
    QVERIFY2(row->contains(" 0:0") && row->contains("  2 (1 asked back about)"), row->constData());
}

void TestDrill::returnsTheLeadWithAReason()
{
    const CliResult result = CliHome().run(bakery, "/return\n/return Nobody knows what they want to talk about\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("Say why the lead goes back"));
    QVERIFY(result.out.contains("the lead was returned"));
}

void TestDrill::pauses()
{
    const CliResult result = CliHome().run(bakery, "/pause\n\n/stop\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("The clock stands."));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
}

void TestDrill::makesAProfile()
{
    const CliHome home;
    QCOMPARE(home.run(bakery + QStringList{u"--person"_s, u"Ada"_s}, {}).exit, 0);

    QCOMPARE(home.run({u"drill"_s, u"--resume"_s, u"--person"_s, u"Bea"_s}).exit, 1);
    QCOMPARE(home.run({u"drill"_s, u"--resume"_s, u"--person"_s, u"Ada"_s}, "/stop\n").exit, 0);
}

void TestDrill::walksTheChosenSteps()
{
    const CliResult result = CliHome().run(bakery + QStringList{u"--steps"_s, u"open,interview"_s}, "/go\n/go\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("== Open"));
    QVERIFY(result.out.contains("== Interview"));
    QVERIFY(!result.out.contains("== Take over"));
    QVERIFY(result.out.contains("First open result: Open: "));
}

void TestDrill::namesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("scenario") << QStringList{u"drill"_s, u"--scenario=moon"_s};
    QTest::newRow("process") << QStringList{u"drill"_s, u"--process=moon"_s};
    QTest::newRow("lead") << bakery + QStringList{u"--lead=moon"_s};
    QTest::newRow("step") << bakery + QStringList{u"--steps=moon"_s};
}

void TestDrill::namesWhatIsNotThere()
{
    QFETCH(QStringList, arguments);

    const CliResult result = CliHome().run(arguments, "/stop\n");

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine() && result.err.contains("moon"), result.err.constData());
}

} // namespace tests
