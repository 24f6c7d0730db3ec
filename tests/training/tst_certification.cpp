#include "tests/training/tst_certification.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/certification.h"
#include "app/training/leftover.h"
#include "app/training/today.h"
#include "tests/training/recalling.h"
#include "tests/training/takingtrials.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const ProcessId sales{u"sales"_s};
constexpr qint64 aMinute = 60'000;
constexpr qint64 aDay = 24 * 60 * aMinute;

training::CertificateView standing(const WorkspaceFixture &fixture)
{
    return training::certificateOf(fixture.workspace(), fixture.person(), sales).value();
}

/// Goes on by days, to the same time of day.
void nextDays(WorkspaceFixture &fixture, int days)
{
    fixture.clock.advance(days * aDay);
}

bool isPassed(const training::TrialView &trial)
{
    return std::holds_alternative<ColdPassed>(trial.outcome);
}

/// A manager's word on the first verdict of the recital that the engine left open.
void rule(const WorkspaceFixture &fixture, const AttemptId &attempt, RulingSays says)
{
    const Attempt log = fixture.workspace().store.attempts().load(attempt).value();
    const auto answered = std::ranges::find_if(log.events, [](const Event &event) {
        const auto *answer = std::get_if<Answered>(&event.what);
        const auto *typed = answer ? std::get_if<TypedAnswer>(&answer->answer) : nullptr;
        return typed && typed->text == inDoubtOfResult();
    });
    const auto place = static_cast<int>(std::distance(log.events.begin(), answered)) + 1;
    const auto &grade = std::get<Graded>(log.events.at(static_cast<size_t>(place)).what).grade;
    QVERIFY(fixture.workspace()
                .store.rulings()
                .add(fixture.person().id, {attempt, place, grade.criteria.back().criterion, RulingBy::Manager, says})
                .has_value());
}

} // namespace

void TestCertification::recitesStepsAndResults()
{
    WorkspaceFixture fixture;
    const auto session = beginTrial(fixture);

    QVERIFY(session);
    const Process *process = fixture.workspace().content.library().process(sales);
    QCOMPARE(session->view().count, static_cast<int>(2 * process->steps.size()));
    QVERIFY(!session->view().canHint);
    QVERIFY(!session->hint().has_value());
    QCOMPARE(session->view().content.card, firstLink());
    answerCard(*session, {});
    QCOMPARE(session->view().content.card, facetOf(u"take-over"_s, Facet::Result));
}

void TestCertification::passesATrial()
{
    WorkspaceFixture fixture;

    const training::TrialView recital = reciteAll(fixture);
    QVERIFY(recital.wantsWalk);
    const training::TrialView trial = walk(fixture, recital);

    QVERIFY(isPassed(trial));
    const training::CertificateView view = standing(fixture);
    QCOMPARE(view.status.passes.size(), size_t{1});
    QCOMPARE(view.status.nextTrial, trial.date.addDays(7));
    QVERIFY(view.hasPractisedToday);
}

void TestCertification::namesWhatIsMissing()
{
    WorkspaceFixture fixture;

    const training::TrialView trial = reciteAll(
        fixture, {{linkTo(u"take-over"_s, u"prepare"_s), u"Close"_s}, {facetOf(u"close"_s, Facet::Result), {}}});

    QVERIFY(!trial.wantsWalk);
    QCOMPARE(trial.outcome, ColdOutcome(ColdFailed{{StepId(u"prepare"_s)}, {StepId(u"close"_s)}, {}}));
    QCOMPARE(standing(fixture).status.nextTrial, trial.date.addDays(3));
    QVERIFY(!training::coldWalkFor(fixture.workspace(), fixture.person(), trial).has_value());
}

void TestCertification::leavesDoubtToTheManager()
{
    WorkspaceFixture fixture;
    const Card doubted = facetOf(doubtedStep(), Facet::Result);

    const training::TrialView recital = reciteAll(fixture, {{doubted, inDoubtOfResult()}});
    QVERIFY(recital.wantsWalk);
    QCOMPARE(recital.waiting, std::vector{doubted.step});
    const training::TrialView trial = walk(fixture, recital);

    QCOMPARE(trial.outcome, ColdOutcome(ColdWaiting{{doubted.step}}));
    QVERIFY(standing(fixture).status.isWaiting);
    rule(fixture, trial.recital, RulingSays::NotMet);
    QCOMPARE(training::trialWith(fixture.workspace(), fixture.person(), trial.recital)->value().outcome,
             ColdOutcome(ColdFailed{{}, {doubted.step}, {}}));
    rule(fixture, trial.recital, RulingSays::Met);
    QVERIFY(isPassed(training::trialWith(fixture.workspace(), fixture.person(), trial.recital)->value()));
}

void TestCertification::countsNothingAfterPractice()
{
    WorkspaceFixture fixture;
    const auto card = ask(fixture, firstLink());
    QVERIFY(card->giveUp().has_value());

    QVERIFY(!beginTrial(fixture));
    QCOMPARE(standing(fixture).status.nextTrial, practiceDay(fixture.clock.now()).addDays(1));
    nextDays(fixture, 1);
    const training::TrialView recital = reciteAll(fixture);
    QVERIFY(standing(fixture).isUnderWay);
    const auto between = ask(fixture, firstLink());
    QVERIFY(between->giveUp().has_value());

    QVERIFY(!standing(fixture).isUnderWay);
    QVERIFY(!training::coldWalkFor(fixture.workspace(), fixture.person(), recital).has_value());
}

/// A walk of the day before that is taken up again is practice, too.
void TestCertification::seesPracticeDuringTheWalk()
{
    WorkspaceFixture fixture;
    const auto old = training::WalkSession::begin(fixture.workspace(), fixture.person(), fixture.request(u"bakery"_s));
    nextDays(fixture, 1);
    const training::TrialView recital = reciteAll(fixture);
    const auto request = training::coldWalkFor(fixture.workspace(), fixture.person(), recital);
    const auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), *request).value();
    QVERIFY((*old)->goOn().has_value());
    QVERIFY(session->stop().has_value());

    const auto trial = training::trialWith(fixture.workspace(), fixture.person(), recital.recital)->value();
    QCOMPARE(trial.outcome, ColdOutcome(ColdUncounted{ColdObstacle::PractisedBefore}));
    nextDays(fixture, 1);
    QVERIFY((*old)->goOn().has_value());
    QVERIFY(!beginTrial(fixture));
}

void TestCertification::goesOnWithinTenMinutes()
{
    WorkspaceFixture fixture;
    QVERIFY(!standing(fixture).isUnderWay);
    const auto session = beginTrial(fixture);
    answerCard(*session, {});
    fixture.clock.advance(9 * aMinute);
    QVERIFY(standing(fixture).isUnderWay);
    QVERIFY(!beginTrial(fixture));
    fixture.clock.advance(2 * aMinute);
    QVERIFY(!standing(fixture).isUnderWay);
}

void TestCertification::countsNothingOfARetry()
{
    WorkspaceFixture fixture;
    const training::TrialView trial = walk(fixture, reciteAll(fixture));
    const auto walks = fixture.workspace().store.attempts().walks(fixture.person().id, 1);
    const StepId first(u"take-over"_s);

    const auto retry = training::WalkSession::retry(fixture.workspace(), fixture.person(), walks->front().id, first);

    QVERIFY(retry.has_value());
    const Attempt log = fixture.workspace().store.attempts().load((*retry)->attempt()).value();
    QVERIFY(!begunOf(log).recital.has_value());
    QVERIFY(isPassed(training::trialWith(fixture.workspace(), fixture.person(), trial.recital)->value()));
}

void TestCertification::interruptsByAPause()
{
    WorkspaceFixture fixture;
    const auto session = beginTrial(fixture);
    answerCard(*session, {});
    fixture.clock.advance(11 * aMinute);
    while (!session->view().isOver)
        answerCard(*session, {});

    const auto trial = training::trialWith(fixture.workspace(), fixture.person(), session->attempt())->value();
    QCOMPARE(trial.outcome, ColdOutcome(ColdUncounted{ColdObstacle::Interrupted}));
    fixture.clock.advance(11 * aMinute);
    QCOMPARE(training::coldWalkFor(fixture.workspace(), fixture.person(), trial).error().code, ErrorCode::NotAllowed);
    QCOMPARE(standing(fixture).status.nextTrial, trial.date.addDays(1));
}

void TestCertification::interruptsByTheEndOfTheProgram()
{
    WorkspaceFixture fixture;
    const training::TrialView recital = reciteAll(fixture);
    const auto request = training::coldWalkFor(fixture.workspace(), fixture.person(), recital);
    auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), request.value());
    QVERIFY(session.has_value());
    session->reset();
    fixture.reopen();

    QCOMPARE(training::closeLeftOver(fixture.workspace(), fixture.person()).value(), 1);

    QVERIFY(!training::unfinishedWalk(fixture.workspace(), fixture.person())->has_value());
    const auto trial = training::trialWith(fixture.workspace(), fixture.person(), recital.recital)->value();
    QCOMPARE(trial.outcome, ColdOutcome(ColdUncounted{ColdObstacle::Interrupted}));
    QVERIFY(!trial.wantsWalk);
}

void TestCertification::certifiesAfterThreePasses()
{
    WorkspaceFixture fixture;
    QDate last;
    for (const int days : {0, 7, 21}) {
        nextDays(fixture, days);
        const training::TrialView trial = walk(fixture, reciteAll(fixture));
        QVERIFY2(isPassed(trial), qPrintable(QString::number(days)));
        last = trial.date;
    }

    const training::CertificateView view = standing(fixture);
    QCOMPARE(view.status.standing, CertificateStanding::Holds);
    QCOMPARE(view.status.certificate->validFrom, last);
    QCOMPARE(view.status.certificate->validUntil, last.addDays(90));
    const auto process = training::certifiedProcess(fixture.workspace(), fixture.person(), view);
    QCOMPARE(process->id, sales);
    nextDays(fixture, 91);
    QCOMPARE(standing(fixture).status.standing, CertificateStanding::Lapsed);
}

/// However often the day's walk is taken, one prospect stays new.
void TestCertification::keepsAProspectForTheTrial()
{
    WorkspaceFixture fixture;
    for (int day = 0; day < 6; ++day) {
        const auto plan = training::planToday(fixture.workspace(), fixture.person(), false);
        QVERIFY(plan.has_value());
        const auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), plan->request);
        QVERIFY(session.has_value());
        QVERIFY((*session)->stop().has_value());
        nextDays(fixture, 1);
    }

    QVERIFY(standing(fixture).canBeginOn(practiceDay(fixture.clock.now())));
}

} // namespace tests
