#include "tests/cli/tst_cards.h"

#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QString openResult =
    u"The prospect knows who you are and why you call, agrees to talk, and offers a first fact."_s;

QStringList drill(const QString &kind, const QString &steps = {})
{
    QStringList arguments{u"drill"_s, u"--kind"_s, kind};
    if (!steps.isEmpty())
        arguments += {u"--steps"_s, steps};
    return arguments;
}

QJsonObject today(const CliHome &home, const QStringList &more = {})
{
    return home.run(QStringList{u"today"_s, u"--json"_s} + more).lastObject();
}

QStringList kindsIn(const QJsonObject &plan)
{
    QStringList kinds;
    for (const QJsonValue &item : plan.value(u"items"_s).toArray())
        kinds.append(item.toObject().value(u"kind"_s).toString());
    return kinds;
}

} // namespace

void TestCards::tellsWhatIsDue()
{
    const CliResult result = CliHome().run({u"today"_s});

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.out.contains("From lead to customer: next step · new · 0:20"), result.out.constData());
    QVERIFY2(result.out.contains("Take over the lead: result · new · "), result.out.constData());
    QVERIFY2(result.out.contains("A stretch of a walk · use it · "), result.out.constData());
    QVERIFY2(result.lines().last().startsWith("0 of "), result.out.constData());
    QVERIFY(result.err.isEmpty());
}

void TestCards::tellsWhatIsDueAsJson()
{
    const QJsonObject plan = today(CliHome());

    QCOMPARE(kindsIn(plan), (QStringList{u"next-step"_s, u"result"_s, u"walk"_s}));
    const QJsonObject first = plan.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"why"_s).toString(), u"new"_s);
    QCOMPARE(first.value(u"recall"_s).toDouble(-1), 0.0);
    int expected = 0;
    for (const QJsonValue &item : plan.value(u"items"_s).toArray())
        expected += item.toObject().value(u"expected_ms"_s).toInt();
    QCOMPARE(plan.value(u"expected_ms"_s).toInt(), expected);
    QCOMPARE(plan.value(u"away"_s).toBool(true), false);
    QCOMPARE(plan.value(u"begun"_s).toInt(-1), 0);
    QVERIFY(plan.value(u"cards"_s).toInt() > 40);
}

void TestCards::keepsToTheMinutes_data()
{
    QTest::addColumn<int>("minutes");

    QTest::newRow("least") << 1;
    QTest::newRow("five") << 5;
    QTest::newRow("most") << 240;
}

void TestCards::keepsToTheMinutes()
{
    QFETCH(const int, minutes);

    const QJsonObject plan = today(CliHome(), {u"--minutes=%1"_s.arg(minutes)});

    QVERIFY(!kindsIn(plan).isEmpty());
    QVERIFY(plan.value(u"expected_ms"_s).toInt() <= minutes * 60'000);
}

void TestCards::refusesOtherMinutes_data()
{
    QTest::addColumn<QString>("minutes");

    QTest::newRow("none") << u"0"_s;
    QTest::newRow("below") << u"-1"_s;
    QTest::newRow("too many") << u"241"_s;
    QTest::newRow("a word") << u"ten"_s;
    QTest::newRow("half") << u"2.5"_s;
    QTest::newRow("nothing") << QString();
}

void TestCards::refusesOtherMinutes()
{
    QFETCH(const QString, minutes);

    const CliResult result = CliHome().run({u"today"_s, u"--minutes="_s + minutes});

    QCOMPARE(result.exit, 2);
    QVERIFY2(result.saysOneLine() && result.err.contains("1 to 240"), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCards::recites()
{
    const CliHome home;

    const CliResult result = home.run(drill(u"recite"_s, u"take-over,prepare,open"_s), "take over\nclose\nopen\n");

    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("1 of 3. From lead to customer: which step comes first?"));
    QVERIFY(result.out.contains("3 of 3. What comes after Prepare?"));
    QCOMPARE(result.out.count("Right."), 2);
    QCOMPARE(result.out.count("Not that."), 1);
    QCOMPARE(today(home).value(u"begun"_s).toInt(), 3);
    QCOMPARE(home.run({u"store"_s, u"check"_s}).exit, 0);
}

void TestCards::asksOneKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("question");

    QTest::newRow("next step") << u"next-step"_s << u"Open"_s << QByteArray("What comes after Prepare?");
    QTest::newRow("result") << u"result"_s << openResult << QByteArray("Open: what is the result?");
    QTest::newRow("purpose") << u"purpose"_s << u"Be let in."_s << QByteArray("Open: what is it for?");
    QTest::newRow("evidence") << u"evidence"_s
                              << u"The prospect knows who you are, where you are from and why you call. The prospect "
                                 "was asked whether they want to talk now, and agreed. The prospect offered a first "
                                 "fact of their own accord."_s
                              << QByteArray("Open: what must be true, point by point?");
}

void TestCards::asksOneKind()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, said);
    QFETCH(const QByteArray, question);
    const CliHome home;

    const CliResult result = home.run(drill(kind, u"open"_s), said.toUtf8() + '\n');

    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count(question), 1);
    QVERIFY2(result.out.contains("> Right."), result.out.constData());
    QCOMPARE(today(home).value(u"begun"_s).toInt(), 1);
}

void TestCards::saysWhatWasNamedInstead()
{
    const CliResult result = CliHome().run(drill(u"next-step"_s, u"open"_s), "interview\n");

    QVERIFY2(result.out.contains("Not that.\nYou named Interview.\nOpen\n"), result.out.constData());
}

void TestCards::helps()
{
    const CliResult result = CliHome().run(drill(u"next-step"_s, u"take-over"_s), "/hint\n/hint\n/hint\n\n");

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.out.contains("> T… o… t… l…\n> Take over the lead\n"), result.out.constData());
    QVERIFY2(result.saysOneLine() && result.err.contains("no further hint"), result.err.constData());
    QVERIFY2(result.out.contains("It is this:\nTake over the lead\n"), result.out.constData());
}

void TestCards::letsThePersonSay()
{
    const CliResult result = CliHome().run(drill(u"purpose"_s, u"prepare"_s), "respect their time\nperhaps\nY\n");

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.out.contains("The program cannot tell. Right is:\nDo not waste the prospect's time.\n"),
             result.out.constData());
    QCOMPARE(result.out.count("Was that it? y or n"), 2);
    QVERIFY2(result.out.contains("Right in the main, something is missing."), result.out.constData());
}

void TestCards::letsChoose()
{
    const QStringList guided = drill(u"next-step"_s, u"open"_s) + QStringList{u"--guided"_s};

    const CliResult result = CliHome().run(guided, "1\n");

    QCOMPARE(result.exit, 0);
    for (const char *number : {"  1. ", "  2. ", "  3. ", "  4. "})
        QCOMPARE(result.out.count(number), 1);
    QVERIFY(!result.out.contains("Prepare\n"));
    QVERIFY2(result.out.contains("> Right.") || result.out.contains("> Not that.\nYou named "), result.out.constData());
}

void TestCards::keepsOnAfterWhatCannotBeTaken()
{
    const QByteArray tooLong = QByteArray(4001, 'x') + '\n';

    const CliResult result = CliHome().run(drill(u"next-step"_s, u"open"_s), tooLong + "open\n");

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.saysOneLine() && result.err.contains("too long"), result.err.constData());
    QVERIFY2(result.out.contains("> Right."), result.out.constData());
}

void TestCards::keepsWhatWasAnswered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("input");

    QTest::newRow("stopped") << u"recite"_s << QByteArray("take over\n/stop\nprepare\n");
    QTest::newRow("end of the input") << u"recite"_s << QByteArray("take over\n");
    QTest::newRow("card after card") << u"next-step"_s << QByteArray("take over\n/stop\nprepare\n");
    QTest::newRow("the day's, stopped") << u"daily"_s << QByteArray("take over\n/stop\n");
    QTest::newRow("the day's, end of the input") << u"daily"_s << QByteArray("take over\n");
}

void TestCards::keepsWhatWasAnswered()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, input);
    const CliHome home;

    const CliResult result = home.run(drill(kind), input);

    QCOMPARE(result.exit, 0);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    const QJsonObject plan = today(home);
    QCOMPARE(plan.value(u"begun"_s).toInt(), 1);
    QCOMPARE(kindsIn(plan).value(0), u"result"_s);
    QCOMPARE(home.run({u"store"_s, u"check"_s}).exit, 0);
}

void TestCards::goesThroughTheDay()
{
    const QByteArray said = "take over the lead\n"
                            "It is known whether the prospect is interested, understands and trusts us; the lead is "
                            "accepted, or returned with a reason, in the agreed time.\n"
                            "Know what marketing has achieved and what not.\n"
                            "take over the lead\n";

    const CliResult result = CliHome().run(drill(u"daily"_s), said);

    QCOMPARE(result.exit, 0);
    QCOMPARE(result.out.count("(new)"), 3);
    QCOMPARE(result.out.count("> Right."), 4);
    QVERIFY2(result.out.contains("(once more, before the next step comes)"), result.out.constData());
    QVERIFY2(result.out.trimmed().endsWith("Now use it, in a walk: lockstep-cli drill"), result.out.constData());
}

void TestCards::namesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("process") << drill(u"recite"_s) + QStringList{u"--process=moon"_s} << QByteArray("'moon'");
    QTest::newRow("step") << drill(u"result"_s, u"moon"_s) << QByteArray("card of that kind and step");
    QTest::newRow("person") << QStringList{u"today"_s, u"--person=Ada"_s} << QByteArray("'Ada'");
}

void TestCards::namesWhatIsNotThere()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);

    const CliResult result = CliHome().run(arguments, "/stop\n");

    QCOMPARE(result.exit, 1);
    QVERIFY2(result.saysOneLine() && result.err.contains(word), result.err.constData());
}

void TestCards::refusesAnUnknownKind_data()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("unknown") << u"quiz"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("other case") << u"Recite"_s;
}

void TestCards::refusesAnUnknownKind()
{
    QFETCH(const QString, kind);

    const CliResult result = CliHome().run({u"drill"_s, u"--kind="_s + kind}, "/stop\n");

    QCOMPARE(result.exit, 2);
    QVERIFY2(result.saysOneLine() && result.err.contains("next-step"), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

} // namespace tests
