#include "tests/training/tst_walkresume.h"

#include "app/training/leftover.h"
#include "app/training/progress.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;
using training::WalkSession;

namespace tests {

namespace {

std::unique_ptr<WalkSession> begin(WorkspaceFixture &fixture, const training::WalkRequest &request)
{
    auto session = WalkSession::begin(fixture.workspace(), fixture.person(), request);
    return session ? std::move(*session) : nullptr;
}

} // namespace

void TestWalkResume::goesOnWhereItWasLeft()
{
    WorkspaceFixture fixture;
    auto session = begin(fixture, fixture.request(u"bakery"_s));
    const AttemptId id = session->attempt();
    QVERIFY(session->goOn().has_value());
    QVERIFY(session->say(u"Operations manager of eleven bakeries."_s, 30, 2).has_value());
    session->noteKey();
    fixture.clock.advance(4000);
    QVERIFY(session->saveDraft(u"My guess is"_s).has_value());
    const Milliseconds before = session->ownTime();
    session.reset();

    fixture.reopen();
    fixture.clock.advance(60'000);
    const auto resumed = WalkSession::resume(fixture.workspace(), fixture.person(), id);

    QVERIFY(resumed.has_value());
    QCOMPARE((*resumed)->view().current, 1);
    QCOMPARE((*resumed)->restoredDraft(), u"My guess is"_s);
    QVERIFY(std::chrono::abs((*resumed)->ownTime() - before) <= Milliseconds{2000});
    QCOMPARE((*resumed)->view().transcript.back().text.isEmpty(), false);
}

void TestWalkResume::goesOnWithTheSameClock_data()
{
    QTest::addColumn<qint64>("readingMs");
    QTest::addColumn<bool>("isTyped");
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("typed at once") << qint64{0} << true << false;
    QTest::newRow("typed after reading") << qint64{60'000} << true << false;
    QTest::newRow("paused in the turn") << qint64{60'000} << true << true;
    QTest::newRow("nothing typed yet") << qint64{90'000} << false << false;
    QTest::newRow("still reading") << qint64{200} << false << false;
}

void TestWalkResume::goesOnWithTheSameClock()
{
    QFETCH(const qint64, readingMs);
    QFETCH(const bool, isTyped);
    QFETCH(const bool, isPaused);
    WorkspaceFixture fixture;
    auto session = begin(fixture, fixture.request(u"bakery"_s));
    const AttemptId id = session->attempt();
    QVERIFY(session->say(u"Operations manager of eleven bakeries."_s, 30, 2).has_value());
    fixture.clock.advance(readingMs);
    if (isTyped)
        session->noteKey();
    if (isPaused)
        QVERIFY(session->pause().has_value() && session->resumeClock().has_value());
    QVERIFY(session->saveDraft(isTyped ? u"My guess is"_s : QString()).has_value());
    const Milliseconds step = session->stepTime();
    const Milliseconds own = session->ownTime();
    session.reset();

    fixture.reopen();
    const auto resumed = WalkSession::resume(fixture.workspace(), fixture.person(), id);

    QVERIFY(resumed.has_value());
    QCOMPARE((*resumed)->stepTime(), step);
    QCOMPARE((*resumed)->ownTime(), own);
}

void TestWalkResume::keepsADraftThroughAPause()
{
    WorkspaceFixture fixture;
    auto session = begin(fixture, fixture.request(u"bakery"_s));
    const AttemptId id = session->attempt();
    QVERIFY(session->saveDraft(u"My guess is"_s).has_value());
    QVERIFY(session->pause().has_value());
    session.reset();

    fixture.reopen();
    auto paused = WalkSession::resume(fixture.workspace(), fixture.person(), id);
    QVERIFY(paused.has_value());
    QCOMPARE((*paused)->restoredDraft(), u"My guess is"_s);
    QVERIFY((*paused)->resumeClock().has_value());
    paused->reset();

    fixture.reopen();
    const auto again = WalkSession::resume(fixture.workspace(), fixture.person(), id);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->restoredDraft(), u"My guess is"_s);
}

void TestWalkResume::leavesReadingAndPausesOffTheClock()
{
    WorkspaceFixture fixture;
    const auto session = begin(fixture, fixture.request(u"bakery"_s));

    fixture.clock.advance(500);
    QCOMPARE(session->stepTime(), Milliseconds{0});
    session->noteKey();
    fixture.clock.advance(3000);
    QCOMPARE(session->stepTime(), Milliseconds{3000});

    QVERIFY(session->pause().has_value());
    fixture.clock.advance(600'000);
    QCOMPARE(session->stepTime(), Milliseconds{3000});
    QVERIFY(session->resumeClock().has_value());
    fixture.clock.advance(1000);
    QCOMPARE(session->stepTime(), Milliseconds{4000});
}

void TestWalkResume::closesWhatWasLeftOnAnotherDay()
{
    WorkspaceFixture fixture;
    const AttemptId id = begin(fixture, fixture.request(u"bakery"_s))->attempt();
    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 0);

    constexpr qint64 aDay = 24LL * 60 * 60 * 1000;
    fixture.clock.advance(aDay);
    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 1);

    const auto attempt = fixture.workspace().store.attempts().load(id);
    QCOMPARE(endedOf(*attempt)->how, HowEnded::Abandoned);
}

} // namespace tests
