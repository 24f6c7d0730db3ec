#include "tests/drills/tst_walk.h"

#include "tests/support/walkworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

void TestWalk::grantsWhatIsAskedAndAnswered()
{
    WalkWorld world;

    world.say({u"open.permission"_s});

    QCOMPARE(world.heard(), QStringList{u"Go ahead."_s});
    QVERIFY(world.state->isMet(CriterionId{u"open.permission"_s}));
    QCOMPARE(world.state->trust(), 3);
    QVERIFY(world.state->isReached(*world.state->current()));
}

void TestWalk::withholdsUntilItsNeedsHold()
{
    WalkWorld world(u"complete"_s, {StepId{u"interview"_s}, StepId{u"close"_s}});
    world.goOn();

    world.say({u"close.decision"_s});
    QCOMPARE(world.heard(), QStringList{u"For what?"_s});
    QVERIFY(world.state->criterion(CriterionId{u"close.decision"_s}).tried);
    QVERIFY(!world.state->isMet(CriterionId{u"close.decision"_s}));

    world.say({u"interview.cost"_s});
    world.say({u"close.decision"_s});
    QVERIFY(world.state->isMet(CriterionId{u"close.decision"_s}));
}

void TestWalk::grantsInOneTurnWhatOneGrantOpens()
{
    WalkWorld world;

    world.say({u"close.decision"_s, u"interview.cost"_s});

    QVERIFY(world.state->isMet(CriterionId{u"close.decision"_s}));
}

void TestWalk::keepsAHitAheadForItsStep()
{
    WalkWorld world;
    world.say({u"open.permission"_s, u"interview.cost"_s, u"interview.wish"_s});

    world.goOn();

    QVERIFY(world.state->isReached(*world.state->current()));
    QCOMPARE(world.stepState(u"interview"_s), StepState::Reached);
}

void TestWalk::noticesRepetition()
{
    WalkWorld world;
    world.say({u"interview.cost"_s});

    world.say({u"interview.cost"_s});

    QCOMPARE(world.heard(), QStringList{u"again interview.cost"_s});
    QCOMPARE(world.lastReply().repeated, std::vector{CriterionId{u"interview.cost"_s}});
}

void TestWalk::variesLinesThatComeAgain()
{
    WalkWorld world;

    world.say({});
    const QStringList first = world.heard();
    world.say({});

    QVERIFY(first != world.heard());
}

void TestWalk::asksBackOnceForWhatItCannotTell()
{
    WalkWorld world;

    world.say({}, {u"open.permission"_s});
    QCOMPARE(world.heard(), QStringList{u"ask back open.permission"_s});
    QCOMPARE(world.state->visits().back().turns, 0);
    QCOMPARE(world.state->visits().back().own, Milliseconds{0});

    world.say({}, {u"open.permission"_s});
    QVERIFY(world.lastReply().askedBack.empty());
    QCOMPARE(world.state->visits().back().turns, 1);
    QCOMPARE(world.stepState(u"open"_s), StepState::Provisional);
}

void TestWalk::saysInALaterStepWhatIsOwed()
{
    WalkWorld world(u"half"_s);
    QVERIFY(world.heard().contains(u"Who are you again?"_s));

    world.goOn();
    QVERIFY(world.heard().contains(u"You never asked whether I had time."_s));

    world.goOn();
    QVERIFY(world.heard().contains(u"You never asked what it costs us."_s)
            || world.heard().contains(u"Still nothing about our cost."_s));
    QCOMPARE(world.state->owed().size(), size_t{4});
    QCOMPARE(world.state->owed().front(), CriterionId{u"trust.known"_s});
}

void TestWalk::coolsAtAPitch()
{
    WalkWorld world;

    world.say({u"open.permission"_s}, {}, {u"pitch-early"_s});

    QCOMPARE(world.heard(), (QStringList{u"Not so fast."_s, u"Go ahead."_s}));
    QCOMPARE(world.lastReply().trustChange, -1);
}

void TestWalk::makesATradeNeededByAConcession()
{
    WalkWorld world;
    const Step &close = *world.rules->process().step(StepId{u"close"_s});
    QCOMPARE(world.state->openMusts(close).size(), size_t{1});

    world.say({}, {}, {u"concession"_s});

    QCOMPARE(world.state->openMusts(close).size(), size_t{2});
}

void TestWalk::endsAtOnceWhenTrustIsGone()
{
    WalkWorld world;

    world.say({}, {}, {u"pitch-early"_s});
    QVERIFY(!world.state->ended());
    world.say({}, {}, {u"pitch-early"_s});

    QVERIFY(world.state->ended());
    QCOMPARE(world.state->ended()->how, HowEnded::Lost);
    QCOMPARE(world.state->ended()->ending, u"hung-up"_s);
}

void TestWalk::endsOnLeavingTheClose_data()
{
    QTest::addColumn<bool>("decided");
    QTest::addColumn<QString>("ending");
    QTest::newRow("a yes") << true << u"won"_s;
    QTest::newRow("no decision") << false << u"no-decision"_s;
}

void TestWalk::endsOnLeavingTheClose()
{
    QFETCH(const bool, decided);
    QFETCH(const QString, ending);
    WalkWorld world;
    world.goOn();
    world.goOn();
    if (decided)
        world.say({u"interview.cost"_s, u"close.decision"_s});

    world.goOn();

    QCOMPARE(world.state->ended()->ending, ending);
    QCOMPARE(world.state->ended()->how, decided ? HowEnded::Won : HowEnded::Lost);
}

void TestWalk::returnsALead_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("justified");
    QTest::newRow("half, found out") << u"half"_s << true << true;
    QTest::newRow("half, without looking") << u"half"_s << false << false;
    QTest::newRow("complete") << u"complete"_s << true << false;
}

void TestWalk::returnsALead()
{
    QFETCH(const QString, lead);
    QFETCH(const bool, asked);
    QFETCH(const bool, justified);
    WalkWorld world(lead);
    if (asked)
        world.say({u"open.permission"_s});

    world.returnLead(u"they do not know us"_s);

    QCOMPARE(world.state->ended()->justified, justified);
    QCOMPARE(world.stepState(u"interview"_s), justified ? StepState::NotNeeded : StepState::NotTried);
}

void TestWalk::refusesTurnsThatCannotBe()
{
    WalkWorld world;
    QCOMPARE(world.walk->resume(*world.state, world.now).error().code, ErrorCode::NotAllowed);
    QCOMPARE(world.walk->gradeOf(*world.state, u"oa"_s).error().code, ErrorCode::InvalidInput);

    world.take(world.walk->pause(*world.state, world.now));
    QCOMPARE(world.walk->take(*world.state, {TypedAnswer{}, {}}, world.now).error().code, ErrorCode::NotAllowed);
    world.take(world.walk->resume(*world.state, world.now));

    world.stop();
    QCOMPARE(world.walk->goOn(*world.state, world.now).error().code, ErrorCode::NotAllowed);
    QCOMPARE(world.walk->stop(*world.state, world.now).error().code, ErrorCode::NotAllowed);
}

void TestWalk::givesAStretchWhatCameBefore()
{
    WalkWorld world(u"complete"_s, {StepId{u"close"_s}});

    QVERIFY(world.state->isMet(CriterionId{u"interview.cost"_s}));
    QVERIFY(world.state->wasTold(FactId{u"cost"_s}));
    QCOMPARE(world.state->trust(), 3);
    QVERIFY(world.state->owed().empty());
    world.goOn();
    QCOMPARE(world.state->ended()->ending, u"no-decision"_s);
}

void TestWalk::showsFourOptionsInASeededOrder()
{
    WalkWorld world(u"complete"_s, {}, PromptShape::Choose);
    QCOMPARE(world.lastPrompt().options.size(), size_t{4});

    world.choose(u"oc"_s);
    QCOMPARE(world.lastPrompt().options.size(), size_t{4});
    world.choose(u"oa"_s);
    QVERIFY(world.state->isReached(*world.state->current()));

    world.goOn();
    world.choose(u"ia"_s);
    QVERIFY(std::ranges::any_of(world.lastPrompt().options, [](const auto &option) { return option.id == u"ja"; }));
}

void TestWalk::isTheSameForTheSameSeed()
{
    const auto play = [] {
        WalkWorld world;
        world.say({});
        world.say({u"interview.cost"_s}, {}, {u"pitch-early"_s});
        world.goOn();
        return world.events;
    };

    QCOMPARE(play(), play());
}

} // namespace tests
