#include "tests/storage/tst_reviewstore.h"

#include "app/storage/reviewstore.h"
#include "tests/storage/storefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drills::Facet;
using drills::RecallOutcome;

namespace tests {

namespace {

drills::Recall recallOf(const QString &step, RecallOutcome outcome, drills::Rating rating)
{
    drills::Recall recall;
    recall.card = {drills::ProcessId(u"sales"_s), Facet::Result, drills::StepId(step), {}, 1};
    recall.outcome = outcome;
    recall.hints = 1;
    recall.wasNamed = true;
    recall.think = 2100ms;
    recall.usual = 8000ms;
    recall.rating = rating;
    return recall;
}

/// A card that was asked, answered by typing and ended.
drills::AttemptId asked(StoreFixture &fixture, const drills::PersonId &person, const drills::Recall &recall)
{
    drills::Begun begun;
    begun.kind = drills::DrillKind::SayResult;
    begun.process = recall.card.process;
    begun.steps = {recall.card.step};
    begun.shape = drills::PromptShape::Type;
    const auto attempt = fixture.store().attempts().begin(person, {{0ms, begun}});
    drills::TypedAnswer typed;
    typed.text = u"They tell what it costs."_s;
    typed.typing = {2100ms, 7100ms, 24, 0};
    drills::AttemptFigures figures;
    figures.how = drills::HowEnded::Completed;
    const std::vector<drills::Event> events{{7100ms, drills::Answered{recall.card.step, typed}},
                                            {7100ms, drills::Recalled{recall}},
                                            {7100ms, drills::Ended{drills::HowEnded::Completed, {}, {}, false, {}}}};
    return attempt && fixture.store().attempts().end(attempt->id, events, figures) ? attempt->id : drills::AttemptId();
}

const auto open = recallOf(u"open"_s, RecallOutcome::Right, drills::Rating::Good);
const auto close = recallOf(u"close"_s, RecallOutcome::Wrong, drills::Rating::Again);

} // namespace

void TestReviewStore::keepsEveryAnswer()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const qint64 begun = fixture.clock.now().utcMs;
    asked(fixture, person, open);
    asked(fixture, person, close);
    asked(fixture, fixture.addPerson(u"Ben"_s), open);

    QVERIFY(fixture.store().rebuild());
    const auto reviews = fixture.store().reviews().of(person);

    QVERIFY(reviews.has_value());
    QCOMPARE(reviews->size(), size_t{2});
    QCOMPARE(reviews->at(0).recall, open);
    QCOMPARE(reviews->at(1).recall, close);
    QVERIFY(reviews->at(0).utcMs >= begun + 7100);
    QCOMPARE(reviews->at(0).day, drills::practiceDay(fixture.clock.now()));
    QCOMPARE(reviews->at(0).device, reviews->at(1).device);
    QVERIFY(reviews->at(0).sequence < reviews->at(1).sequence);
    QCOMPARE(fixture.findings(), QStringList());
}

void TestReviewStore::keepsTheNewestWeights()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    QVERIFY(fixture.store().reviews().weights(person) && !*fixture.store().reviews().weights(person));
    drills::Fsrs7Weights own = drills::defaultFsrs7Weights();
    own[0] = 0.1 + 1.0 / 3.0;
    const storage::FittedWeights fitted{own, 412, drills::FitKind::FirstStabilities,
                                        drills::ChoiceReason::FirstStabilitiesForetellBest};

    QVERIFY(fixture.store().reviews().keepWeights(
        person,
        {drills::defaultFsrs6Weights(), 400, drills::FitKind::Start, drills::ChoiceReason::StartForetellsBest}));
    QVERIFY(fixture.store().reviews().keepWeights(person, fitted));

    QCOMPARE(fixture.store().reviews().weights(person).value(), std::optional(fitted));
    QVERIFY(fixture.store().rebuild());
    QCOMPARE(fixture.store().reviews().weights(person).value(), std::optional(fitted));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestReviewStore::takesAnAnswerBack()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    asked(fixture, person, open);
    const drills::AttemptId slip = asked(fixture, person, close);

    QVERIFY(fixture.store().reviews().takeBack(person, slip));

    for (int i = 0; i < 2; ++i) {
        const auto reviews = fixture.store().reviews().of(person);
        QCOMPARE(reviews->size(), size_t{1});
        QCOMPARE(reviews->front().recall, open);
        QVERIFY(fixture.store().rebuild());
    }
    QCOMPARE(fixture.store().attempts().load(slip)->events.size(), size_t{4});
    QCOMPARE(fixture.findings(), QStringList());
}

void TestReviewStore::refusesToTakeBackWhatIsNotOnesOwn()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::PersonId other = fixture.addPerson(u"Ben"_s);
    const drills::AttemptId theirs = asked(fixture, other, open);

    for (const drills::AttemptId &attempt : {theirs, drills::AttemptId(u"01890000-0000-7000-8000-000000000000"_s)})
        QCOMPARE(fixture.store().reviews().takeBack(person, attempt).error().code, drills::ErrorCode::NotFound);
    QCOMPARE(fixture.store().reviews().of(other)->size(), size_t{1});
}

void TestReviewStore::knowsWhatSayingAResultTook()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    asked(fixture, person, open);
    asked(fixture, person, close);
    const QDate today = drills::practiceDay(fixture.clock.now());

    const auto said = fixture.store().reviews().saidResults(person, today);

    QCOMPARE(said->size(), size_t{2});
    QCOMPARE(said->front(), (storage::SaidResult{today, open.card.process, open.card.step, true, 2100ms, 5000ms, 24}));
    QVERIFY(!said->back().isRight);
    QVERIFY(fixture.store().reviews().saidResults(person, today.addDays(1))->empty());
    // That was no ordinary typing.
    QCOMPARE(fixture.store().reviews().pace(person).value(), storage::TypingPace());
}

void TestReviewStore::knowsWhatAnswersTook()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    QVERIFY(fixture.store().reviews().answerDurations(person)->empty());
    drills::Recall recited = open;
    recited.inRecital = true;
    // The oldest is forgotten.
    drills::Recall slow = open;
    slow.think = 60'000ms;
    asked(fixture, person, slow);
    for (int i = 0; i < 50; ++i)
        asked(fixture, person, open);
    asked(fixture, person, recited);
    asked(fixture, fixture.addPerson(u"Ben"_s), open);

    const auto durations = fixture.store().reviews().answerDurations(person);

    QCOMPARE(durations->size(), size_t{51});
    QCOMPARE(std::ranges::count(*durations, drills::AnswerDuration{Facet::Result, false, 7100ms}), 50);
    QCOMPARE(std::ranges::count(*durations, drills::AnswerDuration{Facet::Result, true, 7100ms}), 1);
}

void TestReviewStore::listsNoCardsAmongTheWalks()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId walk = fixture.wholeAttempt(person);
    asked(fixture, person, open);

    const auto walks = fixture.store().attempts().walks(person, 10);

    QCOMPARE(walks->size(), size_t{1});
    QCOMPARE(walks->front().id, walk);
}

} // namespace tests
