#include "tests/training/tst_ownweights.h"

#include "app/storage/attemptstore.h"
#include "app/storage/reviewstore.h"
#include "app/training/knowledge.h"
#include "app/training/ownweights.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace drills;

namespace tests {

namespace {

const Card openResult{ProcessId(u"sales"_s), Facet::Result, StepId(u"open"_s), {}, 1};

/// An attempt of a person in which the result of a step was recalled so often.
bool recallBy(const WorkspaceFixture &fixture, const PersonId &person, int times)
{
    Begun begun;
    begun.kind = DrillKind::SayResult;
    begun.process = openResult.process;
    begun.shape = PromptShape::Type;
    const auto attempt = fixture.workspace().store.attempts().begin(person, {{0ms, begun}});
    std::vector<Event> events;
    for (int i = 0; i < times; ++i) {
        Recall recalled;
        recalled.card = openResult;
        recalled.rating = i % 5 == 4 ? Rating::Again : Rating::Good;
        recalled.outcome = recalled.rating == Rating::Again ? RecallOutcome::Wrong : RecallOutcome::Right;
        events.push_back({Milliseconds(1000 * (i + 1)), Recalled{recalled}});
    }
    return attempt && fixture.workspace().store.attempts().append(attempt->id, events).has_value();
}

bool recall(const WorkspaceFixture &fixture, int times)
{
    return recallBy(fixture, fixture.person().id, times);
}

Review reviewOn(const QDate &day, qint64 utcMs, Rating rating)
{
    Review review;
    review.recall.card = openResult;
    review.recall.rating = rating;
    review.day = day;
    review.utcMs = utcMs;
    review.sequence = utcMs;
    return review;
}

} // namespace

void TestOwnWeights::takesCardsApart()
{
    const QDate monday(2026, 3, 2);
    constexpr qint64 hour = 3'600'000;
    Review other = reviewOn(monday, 5, Rating::Easy);
    other.recall.card.step = StepId(u"close"_s);

    // The clock was set back before the third, and midnight lies between the last two.
    const auto histories = training::historiesOf({reviewOn(monday, 0, Rating::Good), other,
                                                  reviewOn(monday, 12 * hour, Rating::Again),
                                                  reviewOn(monday.addDays(1), 36 * hour, Rating::Hard)});

    QCOMPARE(histories.size(), size_t{2});
    const CardHistory &open = histories.back();
    QCOMPARE(open.reviews.size(), size_t{3});
    QCOMPARE(open.reviews[1].days, 0.5);
    QCOMPARE(open.reviews[1].wholeDays, 0);
    QCOMPARE(open.reviews[2].wholeDays, 1);
    QCOMPARE(open.reviews[2].rating, Rating::Hard);
}

void TestOwnWeights::fitsFromFourHundredAnswersOn()
{
    const WorkspaceFixture fixture;
    QVERIFY(recall(fixture, 399));
    QVERIFY(!*training::fitDue(fixture.workspace(), fixture.person()));
    QVERIFY(recall(fixture, 1));

    const auto due = training::fitDue(fixture.workspace(), fixture.person());
    QVERIFY(due && *due);
    QCOMPARE((*due)->reviews, 400);
    QVERIFY(!(*due)->run([] { return true; }));
    const auto choice = (*due)->run({});
    QVERIFY(choice.has_value());
    QVERIFY(training::keepFit(fixture.workspace(), **due, *choice).has_value());

    const auto kept = fixture.workspace().store.reviews().weights(fixture.person().id);
    QCOMPARE(kept.value()->weights, choice->fit.weights);
    QCOMPARE(kept.value()->reason, choice->reason);
    QVERIFY(!*training::fitDue(fixture.workspace(), fixture.person()));
    QVERIFY(training::memoryOf(fixture.workspace(), fixture.person()).has_value());
    QVERIFY(recall(fixture, 100));
    QVERIFY(*training::fitDue(fixture.workspace(), fixture.person()));
}

void TestOwnWeights::fitsToTheTeamFirst()
{
    const WorkspaceFixture fixture;
    training::Workspace &workspace = fixture.workspace();
    const auto colleague = workspace.store.persons().add(u"Ben"_s);
    QVERIFY(recall(fixture, 100));
    QVERIFY(recallBy(fixture, colleague->id, 299));
    QVERIFY(!*training::fitDue(workspace, fixture.person()));
    QVERIFY(recallBy(fixture, colleague->id, 1));

    const auto due = training::fitDue(workspace, fixture.person());
    QVERIFY(due && *due && (*due)->isOfTeam);
    QCOMPARE((*due)->reviews, 400);
    QCOMPARE((*due)->histories.size(), size_t{2});
    QVERIFY(training::keepFit(workspace, **due, *(*due)->run({})).has_value());
    QVERIFY(workspace.store.reviews().weights(fixture.person().id).value()->isOfTeam);
    QVERIFY(workspace.store.check()->empty());
    QVERIFY(!*training::fitDue(workspace, fixture.person()));

    QVERIFY(recall(fixture, 300));
    const auto own = training::fitDue(workspace, fixture.person());
    QVERIFY(own && *own && !(*own)->isOfTeam);
    QCOMPARE((*own)->reviews, 400);
}

void TestOwnWeights::tellsWhatIsKnown()
{
    const WorkspaceFixture fixture;
    QVERIFY(recall(fixture, 1));

    const auto knowledge = training::knowledgeOf(fixture.workspace(), fixture.person());

    QVERIFY(knowledge.has_value());
    QCOMPARE(knowledge->begunCards, 1);
    QCOMPARE(knowledge->faultlessRecital, 0.0);
    // The ten sales steps, marketing's product and its last step.
    QCOMPARE(knowledge->steps.size(), size_t{12});
    QVERIFY(knowledge->steps.at(10).step.isEmpty() && !knowledge->steps.at(10).otherProcess.isEmpty());
    QVERIFY(knowledge->weakest.empty());
    const training::StepKnowledge &open = knowledge->steps.at(2);
    QCOMPARE(open.step, openResult.step);
    QVERIFY(open.recall.at(static_cast<size_t>(Facet::Result)).value_or(0.0) > 0.9);
    QVERIFY(!open.recall.at(static_cast<size_t>(Facet::Purpose)));
    QVERIFY(!open.isAutomatic.at(static_cast<size_t>(Facet::Result)));
}

void TestOwnWeights::namesTheWeakest()
{
    WorkspaceFixture fixture;
    QVERIFY(recall(fixture, 1));
    constexpr qint64 twoMonths = 60 * millisecondsPerDay;
    fixture.clock.advance(twoMonths);

    const auto knowledge = training::knowledgeOf(fixture.workspace(), fixture.person());

    QCOMPARE(knowledge->weakest.size(), size_t{1});
    QCOMPARE(knowledge->weakest.front().of, u"Open"_s);
    QCOMPARE(knowledge->weakest.front().facet, Facet::Result);
    QVERIFY(knowledge->weakest.front().recall < 0.9);
}

void TestOwnWeights::foretellsADate()
{
    const WorkspaceFixture fixture;
    const QDate date = training::presentMoment(fixture.workspace()).day.addDays(7);

    const auto task = training::forecastFor(fixture.workspace(), fixture.person(), date, 10min);
    QVERIFY(task.has_value());
    QVERIFY(!task->run(3, [] { return true; }));
    const auto run = task->run(3);
    QVERIFY(run.has_value());
    const Forecast &forecast = *run;

    QCOMPARE(forecast.date, date);
    QVERIFY(forecast.meanRecall > 0.0 && forecast.meanRecall <= 1.0);
    QVERIFY(forecast.perDay > 0ms && forecast.perDay <= 10min);
    QCOMPARE(task->run(3), run);
}

} // namespace tests
