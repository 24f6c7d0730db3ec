#include "tests/training/tst_recallnew.h"

#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;

} // namespace

/// The time to read it is not thinking, and the log says nothing of it.
void TestRecallNew::asksFromMemoryWhatWasShown()
{
    WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());
    QVERIFY(session->view().isNew);
    fixture.clock.advance(60'000);

    QVERIFY(session->shown().has_value());
    QVERIFY(!session->view().isNew);
    QCOMPARE(session->shown().error().code, ErrorCode::NotAllowed);
    think(fixture, *session, 1000);
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    QCOMPARE(session->view().feedback->outcome, RecallOutcome::Right);
    QCOMPARE(session->view().feedback->rating, Rating::Good);
    QCOMPARE(session->view().feedback->think, Milliseconds{1000});
    const Recall recall = reviewsOf(fixture).front().recall;
    QVERIFY(recall.hints == 0 && !recall.wasNamed);
}

void TestRecallNew::showsOnlyWhatIsNew()
{
    const WorkspaceFixture fixture;
    QVERIFY(!recite(fixture, 3)->view().isNew);
    const auto session = ask(fixture, firstLink());
    QVERIFY(session->giveUp().has_value());
    QVERIFY(!session->view().isNew);

    QVERIFY(!ask(fixture, firstLink())->view().isNew);
    QVERIFY(ask(fixture, facetOf(u"open"_s, Facet::Result))->view().isNew);
}

/// The program ends before it was answered, and is started again.
void TestRecallNew::showsItAgainToWhoHadNotBegun()
{
    WorkspaceFixture fixture;
    const auto askAnew = [&fixture](std::unique_ptr<training::RecallSession> session) {
        session.reset();
        fixture.reopen();
        return ask(fixture, firstLink());
    };
    auto session = ask(fixture, firstLink());
    QVERIFY(session->shown().has_value());
    session = askAnew(std::move(session));
    QVERIFY(session->view().isNew);

    QVERIFY(session->shown().has_value());
    session->noteKey();
    QVERIFY(session->saveDraft(u"T"_s).has_value());
    session = askAnew(std::move(session));
    QVERIFY(!session->view().isNew);
}

} // namespace tests
