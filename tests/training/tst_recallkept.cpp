#include "tests/training/tst_recallkept.h"

#include "app/storage/attemptstore.h"
#include "app/training/leftover.h"
#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;
constexpr qint64 aMinute = 60'000;
constexpr qint64 aDay = 24 * 60 * aMinute;

/// Absent for a card that was never answered.
std::optional<LearnedCard> learned(const WorkspaceFixture &fixture, const Card &card)
{
    const auto memory = training::memoryOf(fixture.workspace(), fixture.person());
    const LearnedCard *found = memory ? memory->learned.find(card) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

Attempt stored(const WorkspaceFixture &fixture, const AttemptId &attempt)
{
    return fixture.workspace().store.attempts().load(attempt).value_or(Attempt());
}

/// How the attempt ended; absent while it goes on.
std::optional<HowEnded> endOf(const WorkspaceFixture &fixture, const AttemptId &id)
{
    const Attempt attempt = stored(fixture, id);
    const Ended *ended = endedOf(attempt);
    return ended ? std::optional(ended->how) : std::nullopt;
}

std::vector<RecallOutcome> outcomesOf(const std::vector<Review> &reviews)
{
    std::vector<RecallOutcome> outcomes;
    for (const Review &review : reviews)
        outcomes.push_back(review.recall.outcome);
    return outcomes;
}

} // namespace

void TestRecallKept::keepsAnAnswer()
{
    WorkspaceFixture fixture;
    const Card card = facetOf(u"open"_s, Facet::Result);
    auto session = ask(fixture, card);
    const AttemptId attempt = session->attempt();
    think(fixture, *session, 2100);
    fixture.clock.advance(9000);
    QVERIFY(session->answer(session->view().content.text(), 80, 3).has_value());
    session.reset();

    fixture.reopen();

    const std::vector<Review> reviews = reviewsOf(fixture);
    QCOMPARE(reviews.size(), size_t{1});
    QCOMPARE(reviews.front().recall,
             (Recall{.card = card,
                     .outcome = RecallOutcome::Right,
                     .hints = 0,
                     .wasNamed = false,
                     .think = Milliseconds{2100},
                     .usual = Milliseconds{8000},
                     .inRecital = false,
                     .rating = Rating::Good}));
    QCOMPARE(reviews.front().day, practiceDay(fixture.clock.now()));
    const Attempt log = stored(fixture, attempt);
    QCOMPARE(log.events.size(), size_t{6});
    QCOMPARE(begunOf(log).kind, DrillKind::SayResult);
    QCOMPARE(begunOf(log).steps, std::vector<StepId>{card.step});
    QVERIFY(std::holds_alternative<Prompted>(log.events[1].what));
    QVERIFY(std::holds_alternative<Answered>(log.events[2].what));
    QVERIFY(std::holds_alternative<Graded>(log.events[3].what));
    QVERIFY(std::holds_alternative<Recalled>(log.events[4].what));
    QCOMPARE(endedOf(log)->how, HowEnded::Completed);
    QVERIFY(fixture.workspace().store.check()->empty());
}

void TestRecallKept::recitesOnAfterAnError()
{
    const WorkspaceFixture fixture;
    const auto session = recite(fixture, 3);
    QCOMPARE(session->view().count, 3);
    QCOMPARE(session->next().error().code, ErrorCode::NotAllowed);

    for (const QString &said : {leadName, u"Close"_s, u"Open"_s}) {
        QVERIFY(session->answer(said, 5, 0).has_value());
        const bool isLast = session->view().position == 2;
        QCOMPARE(session->view().isOver, isLast);
        QCOMPARE(session->next().has_value(), !isLast);
    }

    const std::vector<Review> reviews = reviewsOf(fixture);
    QCOMPARE(outcomesOf(reviews),
             (std::vector<RecallOutcome>{RecallOutcome::Right, RecallOutcome::Wrong, RecallOutcome::Right}));
    QCOMPARE(reviews[0].recall.card, firstLink());
    QCOMPARE(reviews[1].recall.card, linkTo(u"take-over"_s, u"prepare"_s));
    QCOMPARE(reviews[2].recall.card, linkTo(u"prepare"_s, u"open"_s));
    for (const Review &review : reviews)
        QVERIFY(review.recall.inRecital);
    QCOMPARE(begunOf(stored(fixture, session->attempt())).kind, DrillKind::Recite);
    QCOMPARE(endOf(fixture, session->attempt()), std::optional(HowEnded::Completed));
}

void TestRecallKept::keepsWhatWasAnsweredBeforeLeaving()
{
    const WorkspaceFixture fixture;
    const auto session = recite(fixture, 3);
    QVERIFY(session->answer(leadName, 18, 0).has_value());
    QVERIFY(session->next().has_value());

    QVERIFY(session->leave().has_value());

    QVERIFY(session->view().isOver);
    QVERIFY(session->leave().has_value());
    QCOMPARE(session->answer(u"Prepare"_s, 7, 0).error().code, ErrorCode::NotAllowed);
    QCOMPARE(outcomesOf(reviewsOf(fixture)), std::vector<RecallOutcome>{RecallOutcome::Right});
    QCOMPARE(endOf(fixture, session->attempt()), std::optional(HowEnded::Abandoned));
}

void TestRecallKept::takesTheLastAnswerBack()
{
    WorkspaceFixture fixture;
    QVERIFY(ask(fixture, firstLink())->answer(leadName, 18, 0).has_value());
    const auto before = learned(fixture, firstLink());
    fixture.clock.advance(aMinute);
    const auto slip = ask(fixture, firstLink());
    QVERIFY(slip->answer(u"Close"_s, 5, 0).has_value());
    QVERIFY(learned(fixture, firstLink()) != before);

    QVERIFY(training::takeBack(fixture.workspace(), fixture.person(), slip->attempt()).has_value());

    QVERIFY(before && learned(fixture, firstLink()) == before);
    QCOMPARE(outcomesOf(reviewsOf(fixture)), std::vector<RecallOutcome>{RecallOutcome::Right});
    QCOMPARE(endOf(fixture, slip->attempt()), std::optional(HowEnded::Completed));
    QVERIFY(fixture.workspace().store.check()->empty());
}

void TestRecallKept::takesBackTheFirstAnswer()
{
    const WorkspaceFixture fixture;
    const auto slip = ask(fixture, firstLink());
    QVERIFY(slip->answer(u"Close"_s, 5, 0).has_value());

    QVERIFY(training::takeBack(fixture.workspace(), fixture.person(), slip->attempt()).has_value());

    QVERIFY(!learned(fixture, firstLink()));
    const AttemptId unknown(u"01890000-0000-7000-8000-000000000000"_s);
    QCOMPARE(training::takeBack(fixture.workspace(), fixture.person(), unknown).error().code, ErrorCode::NotFound);
}

void TestRecallKept::closesWhatWasLeftOnAnotherDay()
{
    WorkspaceFixture fixture;
    const auto recital = recite(fixture, 3);
    QVERIFY(recital->answer(leadName, 18, 0).has_value());
    QVERIFY(recital->next().has_value());
    const auto card = ask(fixture, facetOf(u"open"_s, Facet::Result));
    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 0);

    fixture.clock.advance(aDay);
    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 2);

    QCOMPARE(endOf(fixture, recital->attempt()), std::optional(HowEnded::Abandoned));
    QCOMPARE(endOf(fixture, card->attempt()), std::optional(HowEnded::Abandoned));
    QCOMPARE(outcomesOf(reviewsOf(fixture)), std::vector<RecallOutcome>{RecallOutcome::Right});
    QCOMPARE(recital->answer(u"Prepare"_s, 7, 0).error().code, ErrorCode::NotAllowed);
    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 0);
}

} // namespace tests
