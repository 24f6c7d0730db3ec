#include "tests/training/tst_replay.h"

#include "app/storage/builtinpacks.h"
#include "app/training/packcheck.h"
#include "drills/ledger/stepstate.h"
#include "tests/support/jsonedit.h"
#include "tests/support/walkscript.h"
#include "tests/training/replay.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;
using training::WalkSession;

namespace tests {

namespace {

std::unique_ptr<WalkSession> begin(const WorkspaceFixture &fixture, const training::WalkRequest &request)
{
    auto session = WalkSession::begin(fixture.workspace(), fixture.person(), request);
    return session ? std::move(*session) : nullptr;
}

/// Types what the script says, with the pauses between; returns the attempt, or an empty id.
AttemptId play(WorkspaceFixture &fixture, const QString &name)
{
    const WalkScript script = WalkScript::read(name);
    const auto session = begin(fixture, fixture.request(script.scenario.value, script.lead.value));
    Milliseconds before{0};
    for (const ScriptedAct &act : script.acts) {
        if (!session || session->view().ended)
            break;
        fixture.clock.advance((act.at - before).count());
        before = act.at;
        if (!(act.text.isEmpty() ? session->goOn() : session->say(act.text, 0, 0)))
            return {};
    }
    if (session && !session->view().ended && !session->stop())
        return {};
    return session ? session->attempt() : AttemptId();
}

/// Always the first of the four lines.
bool playGuided(WorkspaceFixture &fixture, const QString &scenario, const QString &lead)
{
    training::WalkRequest request = fixture.request(scenario, lead);
    request.shape = PromptShape::Choose;
    const auto session = begin(fixture, request);
    constexpr int patience = 200;
    for (int i = 0; session && i < patience && !session->view().ended; ++i) {
        fixture.clock.advance(7000);
        const auto &options = session->view().options;
        const bool goesOn = session->view().isReached || options.empty() || i % 4 == 3;
        if (!(goesOn ? session->goOn() : session->choose(options.front().id)))
            return false;
    }
    return session && session->view().ended.has_value();
}

/// One turn that this engine would not have graded so.
Graded wrongGrade(int version)
{
    Grade grade;
    grade.engineVersion = version;
    grade.criteria = {{CriterionId(u"interview.cost"_s), Verdict::Found, 999, {{0, 4}}}};
    return {grade};
}

QStringList differencesWith(int version)
{
    const WorkspaceFixture fixture;
    const auto session = begin(fixture, fixture.request(u"bakery"_s));
    const Answered answered{session->view().steps.front().id, TypedAnswer{u"Good day."_s, {}}};
    if (!fixture.workspace().store.attempts().append(session->attempt(),
                                                     {{{}, answered}, {{}, wrongGrade(version)}, {{}, Reacted()}}))
        return {u"not appended"_s};
    return Replay(fixture.workspace(), fixture.person()).differences();
}

} // namespace

void TestReplay::givesWhatIsStored()
{
    WorkspaceFixture fixture;
    const QStringList scripts = WalkScript::names();
    QCOMPARE(scripts.size(), 9);
    AttemptId last;
    for (const QString &script : scripts) {
        last = play(fixture, script);
        QVERIFY2(!last.isEmpty(), qPrintable(script));
    }
    QVERIFY(playGuided(fixture, u"bakery"_s, u"half"_s));
    QVERIFY(playGuided(fixture, u"machine-shop"_s, u"complete"_s));
    const auto retry = WalkSession::retry(fixture.workspace(), fixture.person(), last, StepId(u"interview"_s));
    QVERIFY(retry && (*retry)->say(u"What does that cost you in a week?"_s, 30, 0) && (*retry)->goOn());
    const auto unfinished = begin(fixture, fixture.request(u"care-home"_s));
    QVERIFY(unfinished && unfinished->say(u"What did they do that shows interest?"_s, 30, 0));

    fixture.reopen();
    const Replay replay(fixture.workspace(), fixture.person());

    QCOMPARE(replay.differences(), QStringList());
    QCOMPARE(replay.attempts(), 13);
    QVERIFY2(replay.regraded() > 200, QByteArray::number(replay.regraded()).constData());
    const auto findings = fixture.workspace().store.check();
    QVERIFY(findings.has_value());
    QVERIFY(findings->empty());
}

void TestReplay::keepsToThePacksOfTheAttempt()
{
    WorkspaceFixture fixture;
    QVERIFY(!play(fixture, u"bakery-great"_s).isEmpty());
    QByteArray changed;
    for (const QByteArray &bytes : storage::builtInPacks()) {
        if (PackReader::readTrusted(bytes)->id.value == u"lockstep.sales"_s)
            changed = bytes;
    }
    // From now on something else counts for a criterion of the first step.
    changed = withChange(withChange(changed, u"/version"_s, "1000"), u"/criteria/0/turn/parts"_s, "[]");
    QVERIFY(fixture.workspace().store.packs().install(PackId(u"lockstep.sales"_s), 1000, changed));

    const QStringList former = fixture.workspace().content.hashes();
    fixture.reopen();
    QVERIFY(fixture.workspace().content.hashes() != former);
    const Replay replay(fixture.workspace(), fixture.person());

    QCOMPARE(replay.differences(), QStringList());
    QVERIFY(replay.regraded() > 10);
}

void TestReplay::leavesGradesOfOtherEnginesAlone()
{
    QCOMPARE(differencesWith(engineVersion + 1), QStringList());
}

void TestReplay::findsAnotherGrade()
{
    QCOMPARE(differencesWith(engineVersion).size(), 1);
}

void TestReplay::findsOtherFigures()
{
    const WorkspaceFixture fixture;
    const auto session = begin(fixture, fixture.request(u"bakery"_s));
    AttemptFigures figures;
    figures.how = HowEnded::Won;
    Ended ended;
    ended.how = HowEnded::Won;
    QVERIFY(fixture.workspace().store.attempts().end(session->attempt(), {{{}, ended}}, figures));

    QCOMPARE(Replay(fixture.workspace(), fixture.person()).differences().size(), 1);
}

} // namespace tests
