#include "tests/drills/tst_kinds.h"

#include "drills/kinds/difference.h"
#include "drills/kinds/facetjudge.h"
#include "drills/kinds/stepname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using drills::Judged;
using drills::RecallOutcome;
using drills::Verdict;

namespace tests {

namespace {

/// A process with steps of these names; each name is its own id.
drills::Process processOf(const QStringList &names)
{
    drills::Process process;
    for (const QString &name : names) {
        drills::Step step;
        step.id = drills::StepId(name);
        step.name = name;
        process.steps.push_back(step);
    }
    return process;
}

const drills::Process &selling()
{
    static const drills::Process process = processOf({u"Take over the lead"_s, u"Prepare"_s, u"Open"_s, u"Interview"_s,
                                                      u"Qualify together"_s, u"Show the fit"_s, u"Clear concerns"_s,
                                                      u"Agree terms"_s, u"Close"_s, u"Hand over and keep"_s});
    return process;
}

/// The name of the step; empty for none.
QString nameIn(const QString &text, const drills::Process &process)
{
    return drills::stepNamed(text, process).value_or(drills::StepId()).value;
}

/// A verdict a letter: f(ound), n(ot found), u(nsure).
std::vector<drills::CriterionGrade> gradesOf(const QString &verdicts)
{
    std::vector<drills::CriterionGrade> grades;
    for (const QChar verdict : verdicts) {
        drills::CriterionGrade grade;
        grade.verdict = verdict == u'f' ? Verdict::Found : (verdict == u'n' ? Verdict::NotFound : Verdict::CannotTell);
        grades.push_back(grade);
    }
    return grades;
}

constexpr Judged nobodyKnows = std::nullopt;

} // namespace

void TestKinds::findsTheStepThatIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const QString &text, const QString &step = {}) {
        QTest::newRow(name) << text << step;
    };
    for (const drills::Step &step : selling().steps) {
        row(qPrintable(u"as it is: "_s + step.name), step.name, step.name);
        row(qPrintable(u"lower case: "_s + step.name), step.name.toLower(), step.name);
        row(qPrintable(u"upper case: "_s + step.name), step.name.toUpper(), step.name);
    }
    row("swapped letters", u"Interveiw"_s, u"Interview"_s);
    row("swapped letters in a short word", u"clsoe"_s, u"Close"_s);
    row("left out letter", u"qualfy together"_s, u"Qualify together"_s);
    row("letter too much", u"qualify toghether"_s, u"Qualify together"_s);
    row("slips in both words", u"claer cocnerns"_s, u"Clear concerns"_s);
    row("another form", u"Taking over the leads"_s, u"Take over the lead"_s);
    row("another order", u"get terms agreed"_s, u"Agree terms"_s);
    row("first part", u"take over"_s, u"Take over the lead"_s);
    row("last part", u"the fit"_s, u"Show the fit"_s);
    row("hyphen", u"hand-over and keep"_s, u"Hand over and keep"_s);
    row("in a sentence", u"it's open"_s, u"Open"_s);
    row("with what is done", u"interview the prospect"_s, u"Interview"_s);
    row("markup", u"<b>Open</b>"_s, u"Open"_s);
    row("punctuation", u"“Close”!?"_s, u"Close"_s);
    row("spaces", u"  show \n the\tfit "_s, u"Show the fit"_s);
    row("shared by two", u"clear terms"_s);
    row("two steps", u"prepare and open"_s);
    row("all steps", u"prepare, open, interview, close"_s);
    row("nothing", {});
    row("blank", u" \n"_s);
    row("no words", u"… 1 %"_s);
    row("only small words", u"I do not"_s);
    row("a small word of a name", u"and"_s);
    row("another thing", u"objections"_s);
    row("very long", u"open "_s.repeated(900));
    row("one long word", QString(4000, u'o'));
}

void TestKinds::findsTheStepThatIsNamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, step);

    QCOMPARE(nameIn(text, selling()), step);
}

void TestKinds::tellsNamesOfTheSameWordsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step");

    QTest::newRow("one") << u"Ask them"_s << u"Ask them"_s;
    QTest::newRow("other") << u"Get them to ask"_s << u"Get them to ask"_s;
    QTest::newRow("other case") << u"get them to ask."_s << u"Get them to ask"_s;
}

/// But for small words, two steps of marketing have the same name.
void TestKinds::tellsNamesOfTheSameWordsApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, step);

    QCOMPARE(nameIn(text, processOf({u"Choose who"_s, u"Ask them"_s, u"Inform"_s, u"Get them to ask"_s})), step);
}

void TestKinds::findsTheWordsThatAreMissing_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("missing");
    const QString agreed = u"The prospect agrees to talk now, and offers a first fact."_s;

    QTest::newRow("all of it") << agreed << agreed << QStringList();
    QTest::newRow("other forms") << agreed << u"PROSPECTS agreed, talking, offering the first facts"_s << QStringList();
    QTest::newRow("small words left out") << agreed << u"prospect agrees talk offers first fact"_s << QStringList();
    QTest::newRow("a word") << agreed << u"The prospect agrees to talk and offers a fact"_s << QStringList{u"first"_s};
    QTest::newRow("neighbours") << agreed << u"they talk about the first thing"_s
                                << QStringList{u"prospect agrees"_s, u"offers"_s, u"fact"_s};
    QTest::newRow("everything") << agreed << u"no idea"_s
                                << QStringList{u"prospect agrees to talk now, and offers a first fact"_s};
    QTest::newRow("nothing said") << agreed << QString()
                                  << QStringList{u"prospect agrees to talk now, and offers a first fact"_s};
    QTest::newRow("only small words") << u"It is what it is."_s << QString() << QStringList();
    QTest::newRow("nothing expected") << QString() << agreed << QStringList();
    QTest::newRow("beyond 16 bits") << u"\U0001F600 fact"_s << u"fact"_s << QStringList{u"\U0001F600"_s};
}

void TestKinds::findsTheWordsThatAreMissing()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, answer);
    QFETCH(const QStringList, missing);

    QStringList found;
    for (const drills::Span &span : drills::missingWords(expected, answer))
        found.append(expected.mid(span.begin, span.length));

    QCOMPARE(found, missing);
}

void TestKinds::judgesAResult_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("musts");
    QTest::addColumn<Judged>("judged");

    QTest::newRow("whole and parts") << u"f"_s << u"ff"_s << Judged(RecallOutcome::Right);
    QTest::newRow("a part missing") << u"f"_s << u"fn"_s << Judged(RecallOutcome::DetailsMissing);
    QTest::newRow("a part unsure") << u"f"_s << u"fu"_s << Judged(RecallOutcome::Right);
    QTest::newRow("no parts") << u"f"_s << QString() << Judged(RecallOutcome::Right);
    QTest::newRow("every part, not the whole") << u"n"_s << u"ff"_s << Judged(RecallOutcome::Right);
    QTest::newRow("every part, unsure whole") << u"u"_s << u"ff"_s << Judged(RecallOutcome::Right);
    QTest::newRow("some parts") << u"n"_s << u"fn"_s << Judged(RecallOutcome::Wrong);
    QTest::newRow("nothing") << u"n"_s << QString() << Judged(RecallOutcome::Wrong);
    QTest::newRow("unsure") << u"u"_s << u"fn"_s << nobodyKnows;
}

void TestKinds::judgesAResult()
{
    QFETCH(const QString, whole);
    QFETCH(const QString, musts);
    QFETCH(const Judged, judged);

    QVERIFY(drills::judgeResult(gradesOf(whole).front(), gradesOf(musts)) == judged);
}

void TestKinds::judgesPointByPoint_data()
{
    QTest::addColumn<QString>("musts");
    QTest::addColumn<Judged>("judged");
    const auto row = [](const char *name, const QString &musts, const Judged &judged) {
        QTest::newRow(name) << musts << judged;
    };
    row("none", {}, nobodyKnows);
    row("the only one", u"f"_s, RecallOutcome::Right);
    row("all", u"fff"_s, RecallOutcome::Right);
    row("half", u"fn"_s, RecallOutcome::DetailsMissing);
    row("most", u"fnf"_s, RecallOutcome::DetailsMissing);
    row("fewer", u"fnn"_s, RecallOutcome::Wrong);
    row("nothing", u"nn"_s, RecallOutcome::Wrong);
    row("unsure, between right and not", u"fu"_s, nobodyKnows);
    row("unsure, between half and fewer", u"nu"_s, nobodyKnows);
    row("all unsure", u"uu"_s, nobodyKnows);
    row("unsure, but fewer anyway", u"nnu"_s, RecallOutcome::Wrong);
    row("unsure, but half anyway", u"ffnu"_s, RecallOutcome::DetailsMissing);
}

void TestKinds::judgesPointByPoint()
{
    QFETCH(const QString, musts);
    QFETCH(const Judged, judged);

    QVERIFY(drills::judgeEach(gradesOf(musts)) == judged);
}

void TestKinds::judgesAWhole_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<Judged>("judged");

    QTest::newRow("found") << u"f"_s << Judged(RecallOutcome::Right);
    QTest::newRow("not found") << u"n"_s << Judged(RecallOutcome::Wrong);
    QTest::newRow("unsure") << u"u"_s << nobodyKnows;
}

void TestKinds::judgesAWhole()
{
    QFETCH(const QString, whole);
    QFETCH(const Judged, judged);

    QVERIFY(drills::judgeWhole(gradesOf(whole).front()) == judged);
}

void TestKinds::takesOnesOwnWordForHalf()
{
    QCOMPARE(drills::ownJudgement(true), RecallOutcome::DetailsMissing);
    QCOMPARE(drills::ownJudgement(false), RecallOutcome::Wrong);
}

} // namespace tests
