#include "tests/training/tst_recallresume.h"

#include "app/training/activeclock.h"
#include "app/training/recallresume.h"
#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;
using training::RecallRequest;
using training::RecallSession;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;
constexpr qint64 aDay = 24LL * 60 * 60 * 1000;

RecallRequest typed(const Card &card)
{
    return {{card}, false, PromptShape::Type};
}

RecallRequest recital(const WorkspaceFixture &fixture)
{
    const Process *sales = fixture.workspace().content.library().process(ProcessId(u"sales"_s));
    return {wholeChain(*sales).links, true, PromptShape::Type};
}

/// The program ends and is started again; the same is asked once more.
std::unique_ptr<RecallSession> killed(WorkspaceFixture &fixture, std::unique_ptr<RecallSession> session,
                                      const RecallRequest &request)
{
    session.reset();
    fixture.reopen();
    fixture.clock.advance(60'000);
    return beginRecall(fixture, request);
}

std::optional<RecallRequest> left(const WorkspaceFixture &fixture)
{
    return training::unfinishedRecall(fixture.workspace(), fixture.person()).value_or(std::nullopt);
}

} // namespace

void TestRecallResume::goesOnWithTheDraft()
{
    WorkspaceFixture fixture;
    auto session = ask(fixture, firstLink());
    const AttemptId attempt = session->attempt();
    think(fixture, *session, 2000);
    QVERIFY(session->saveDraft(u"Take ov"_s).has_value());

    session = killed(fixture, std::move(session), typed(firstLink()));

    QCOMPARE(session->attempt(), attempt);
    QCOMPARE(session->view().typed, u"Take ov"_s);
    QVERIFY(session->answer(leadName, 11, 0).has_value());
    QCOMPARE(session->view().feedback->think, Milliseconds{2000});
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
    QVERIFY(fixture.workspace().store.check()->empty());
    // What is answered is over: the same is begun anew.
    const auto next = ask(fixture, firstLink());
    QVERIFY(next->attempt() != attempt);
    QVERIFY(next->view().typed.isEmpty());
}

void TestRecallResume::goesOnWithTheSameClock_data()
{
    QTest::addColumn<qint64>("beforeMs");
    QTest::addColumn<qint64>("afterMs");

    QTest::newRow("thought on") << qint64{3000} << qint64{1500};
    QTest::newRow("typed at once") << qint64{3000} << qint64{0};
    QTest::newRow("too long in all") << qint64{10'000} << qint64{6001};
}

void TestRecallResume::goesOnWithTheSameClock()
{
    QFETCH(const qint64, beforeMs);
    QFETCH(const qint64, afterMs);
    WorkspaceFixture fixture;
    auto session = ask(fixture, firstLink());
    fixture.clock.advance(training::readingTime(session->view().content.process).count() + beforeMs);
    QVERIFY(session->saveDraft({}).has_value());

    session = killed(fixture, std::move(session), typed(firstLink()));
    fixture.clock.advance(afterMs);
    session->noteKey();
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    QCOMPARE(session->view().feedback->think, Milliseconds{beforeMs + afterMs});
}

void TestRecallResume::keepsHintsAndTheDraftBesideThem()
{
    WorkspaceFixture fixture;
    auto session = ask(fixture, firstLink());
    session->noteKey();
    QVERIFY(session->saveDraft(u"Take"_s).has_value());
    QVERIFY(session->hint().has_value());

    session = killed(fixture, std::move(session), typed(firstLink()));

    QCOMPARE(session->view().hints, QStringList{u"T… o… t… l…"_s});
    QVERIFY(session->view().canHint);
    QCOMPARE(session->view().typed, u"Take"_s);
    QVERIFY(session->hint().has_value());
    session = killed(fixture, std::move(session), typed(firstLink()));
    QCOMPARE(session->view().hints.size(), 2);
    QVERIFY(!session->view().canHint);
    QVERIFY(session->answer(leadName, 18, 0).has_value());
    QCOMPARE(reviewsOf(fixture).front().recall.hints, 1);
    QVERIFY(reviewsOf(fixture).front().recall.wasNamed);
}

void TestRecallResume::asksAgainForOnesOwnWord()
{
    WorkspaceFixture fixture;
    const Card card = facetOf(u"prepare"_s, Facet::Purpose);
    auto session = ask(fixture, card);
    think(fixture, *session, 2500);
    fixture.clock.advance(4000);
    QVERIFY(session->answer(inDoubt(), 18, 0).has_value());

    session = killed(fixture, std::move(session), typed(card));

    QVERIFY(session->view().asksOwnWord && !session->view().feedback);
    QCOMPARE(session->view().typed, inDoubt());
    QCOMPARE(session->answer(inDoubt(), 18, 0).error().code, ErrorCode::NotAllowed);
    QVERIFY(session->ownWord(true).has_value());
    QCOMPARE(session->view().feedback->said, inDoubt());
    QCOMPARE(session->view().feedback->think, Milliseconds{2500});
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
}

void TestRecallResume::recitesOnAtTheLink_data()
{
    QTest::addColumn<bool>("isAsked");

    QTest::newRow("the second was asked") << true;
    QTest::newRow("the first was just answered") << false;
}

void TestRecallResume::recitesOnAtTheLink()
{
    QFETCH(const bool, isAsked);
    WorkspaceFixture fixture;
    auto session = beginRecall(fixture, recital(fixture));
    const AttemptId attempt = session->attempt();
    QVERIFY(session->answer(leadName, 18, 0).has_value());
    if (isAsked)
        QVERIFY(session->next().has_value() && session->saveDraft(u"Pre"_s).has_value());

    QCOMPARE(left(fixture), std::optional(recital(fixture)));
    session = killed(fixture, std::move(session), recital(fixture));

    QCOMPARE(session->attempt(), attempt);
    QCOMPARE(session->view().position, 1);
    QCOMPARE(session->view().typed, isAsked ? u"Pre"_s : QString());
    QVERIFY(session->answer(u"Prepare"_s, 7, 0).has_value());
    QVERIFY(session->next().has_value());
    QCOMPARE(session->view().position, 2);
    QCOMPARE(reviewsOf(fixture).size(), size_t{2});
    QCOMPARE(reviewsOf(fixture).back().recall.card, linkTo(u"take-over"_s, u"prepare"_s));
    QVERIFY(fixture.workspace().store.check()->empty());
}

void TestRecallResume::offersTheSameToChooseFrom()
{
    WorkspaceFixture fixture;
    const RecallRequest request{{linkTo(u"take-over"_s, u"prepare"_s)}, false, PromptShape::Choose};
    auto session = beginRecall(fixture, request);
    const std::vector<ShownOption> options = session->view().options;

    session = killed(fixture, std::move(session), request);

    QCOMPARE(session->view().options, options);
    QVERIFY(!session->view().canHint);
    QVERIFY(session->choose(u"prepare"_s).has_value());
}

void TestRecallResume::beginsAnew_data()
{
    QTest::addColumn<bool>("wasLeft");
    QTest::addColumn<bool>("isOtherCard");
    QTest::addColumn<qint64>("laterMs");

    QTest::newRow("it was ended") << true << false << qint64{0};
    QTest::newRow("another card") << false << true << qint64{0};
    QTest::newRow("another day") << false << false << aDay;
}

void TestRecallResume::beginsAnew()
{
    QFETCH(const bool, wasLeft);
    QFETCH(const bool, isOtherCard);
    QFETCH(const qint64, laterMs);
    WorkspaceFixture fixture;
    auto session = ask(fixture, firstLink());
    const AttemptId attempt = session->attempt();
    QVERIFY(session->saveDraft(u"Take ov"_s).has_value());
    if (wasLeft)
        QVERIFY(session->leave().has_value());

    fixture.clock.advance(laterMs);
    session = killed(fixture, std::move(session), typed(isOtherCard ? facetOf(u"open"_s, Facet::Result) : firstLink()));

    QVERIFY(session->attempt() != attempt);
    QVERIFY(session->view().typed.isEmpty());
}

void TestRecallResume::findsWhatWasLeft_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Facet>("facet");

    QTest::newRow("link") << u"prepare"_s << Facet::NextStep;
    QTest::newRow("result") << u"open"_s << Facet::Result;
    QTest::newRow("evidence") << u"open"_s << Facet::Evidence;
    QTest::newRow("questions") << u"open"_s << Facet::Questions;
    QTest::newRow("purpose") << u"open"_s << Facet::Purpose;
    QTest::newRow("product") << QString() << Facet::Result;
}

void TestRecallResume::findsWhatWasLeft()
{
    QFETCH(const QString, step);
    QFETCH(const Facet, facet);
    WorkspaceFixture fixture;
    const Card card = facet == Facet::NextStep ? linkTo(u"take-over"_s, step) : facetOf(step, facet);
    QVERIFY(!left(fixture));

    const AttemptId attempt = ask(fixture, card)->attempt();

    QCOMPARE(left(fixture), std::optional(typed(card)));
    const auto session = beginRecall(fixture, *left(fixture));
    QCOMPARE(session->attempt(), attempt);
    QVERIFY(session->giveUp().has_value());
    QVERIFY(!left(fixture));
}

void TestRecallResume::findsNothingElse()
{
    WorkspaceFixture fixture;
    QVERIFY(training::WalkSession::begin(fixture.workspace(), fixture.person(), fixture.request(u"bakery"_s)));
    QVERIFY(!left(fixture));

    QVERIFY(ask(fixture, firstLink()) != nullptr);
    QVERIFY(left(fixture).has_value());
    fixture.clock.advance(aDay);

    QVERIFY(!left(fixture));
}

} // namespace tests
