#include "tests/drills/tst_attention.h"

#include "tests/support/walkworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

void TestAttention::takesUpTheLikeliest_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("there");
    QTest::addColumn<bool>("taken");
    QTest::newRow("ahead, as likely") << u"interview.cost"_s << 800 << 800 << false;
    QTest::newRow("ahead, less likely") << u"interview.cost"_s << 800 << 700 << false;
    QTest::newRow("ahead, likelier") << u"interview.cost"_s << 700 << 800 << true;
    QTest::newRow("of the present step, less likely") << u"open.bridge"_s << 950 << 610 << true;
}

/// The same words, found for permission, which the present step asks for, and for something else.
void TestAttention::takesUpTheLikeliest()
{
    QFETCH(const QString, other);
    QFETCH(const int, here);
    QFETCH(const int, there);
    QFETCH(const bool, taken);
    WalkWorld world;

    world.sayInOneSentence({{u"open.permission"_s, here}, {other, there}});

    QVERIFY(world.state->isMet(CriterionId{u"open.permission"_s}));
    QCOMPARE(world.state->isMet(CriterionId{other}), taken);
}

void TestAttention::answersAMoveAheadOnlyAlone()
{
    const CriterionId ahead{u"close.decision"_s};
    WalkWorld world;

    world.say({u"open.permission"_s, ahead.value});
    QCOMPARE(world.heard(), QStringList{u"Go ahead."_s});
    QVERIFY(world.lastReply().refused.empty());
    QVERIFY(!world.state->criterion(ahead).tried);

    world.say({ahead.value});
    QCOMPARE(world.heard(), QStringList{u"For what?"_s});
    QVERIFY(world.state->criterion(ahead).tried);
}

void TestAttention::withholdsInOneLine()
{
    WalkWorld world;
    world.goOn();
    world.goOn();

    world.say({u"close.decision"_s, u"close.dated"_s});

    QCOMPARE(world.heard(), QStringList{u"For what?"_s});
}

void TestAttention::asksNothingBackBesideARefusal()
{
    WalkWorld world(u"complete"_s, {StepId{u"interview"_s}, StepId{u"close"_s}});

    world.say({u"close.decision"_s}, {u"interview.wish"_s});

    QCOMPARE(world.heard(), QStringList{u"For what?"_s});
    QVERIFY(world.lastReply().askedBack.empty());
}

void TestAttention::keepsFaultsBeforeColleaguesFromTheProspect()
{
    WalkWorld world(u"complete"_s, {}, PromptShape::Converse, u"marketing"_s);

    world.say({u"open.permission"_s}, {}, {u"pitch-early"_s});

    QCOMPARE(world.heard(), QStringList{u"Go ahead."_s});
    QCOMPARE(world.lastReply().trustChange, 1);
}

} // namespace tests
