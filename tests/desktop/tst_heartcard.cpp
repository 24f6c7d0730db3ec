#include "tests/desktop/tst_heartcard.h"

#include "app/desktop/recall/recallpage.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "app/desktop/today/todaypage.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/recalling.h"
#include "tests/desktop/walking.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::TodayPage;

namespace tests {

namespace {

QString roleOf(const QWidget *button)
{
    return button ? button->property("role").toString() : u"none"_s;
}

} // namespace

void HeartCardTest::comesSecondBeforeTheFirstWalk()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    TodayPage page(fixture.desk());
    page.show();

    page.enter();

    QCOMPARE(roleOf(buttonWith(page, u"Practise by heart"_s)), QString());
    QCOMPARE(roleOf(buttonWith(page, u"Start"_s)), u"primary"_s);
    QCOMPARE(page.focusWidget(), buttonWith(page, u"Start"_s));
}

void HeartCardTest::comesFirst_data()
{
    QTest::addColumn<bool>("isWalked");

    QTest::newRow("after a walk") << true;
    QTest::newRow("after a card") << false;
}

void HeartCardTest::comesFirst()
{
    QFETCH(const bool, isWalked);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    if (isWalked)
        QVERIFY(play(fixture.desk(), u"bakery"_s, u"bakery-great.jsonl"_s) != nullptr);
    else
        QVERIFY(answerFirst(fixture));
    TodayPage page(fixture.desk());
    page.show();
    QSignalSpy recall(&page, &TodayPage::recallWanted);

    page.enter();

    auto *start = buttonWith(page, u"Practise by heart"_s);
    QCOMPARE(roleOf(start), u"primary"_s);
    QCOMPARE(page.focusWidget(), start);
    pressFocused(page);
    QCOMPARE(recall.count(), 1);
    QCOMPARE(recall.constFirst().constFirst().toBool(), false);
    auto *brief = buttonWith(page, u"Only 3 minutes"_s);
    QVERIFY(brief);
    brief->click();
    QCOMPARE(recall.constLast().constFirst().toBool(), true);
}

void HeartCardTest::comesSecondWhileAWalkWaits()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(answerFirst(fixture));
    const auto walk = training::WalkSession::begin(fixture.desk().workspace, fixture.desk().person,
                                                   firstSteps(fixture.desk(), 2, drills::PromptShape::Converse));
    QVERIFY(walk.has_value());
    TodayPage page(fixture.desk());
    page.show();

    page.enter();

    QCOMPARE(page.focusWidget(), buttonWith(page, u"Go on with the walk"_s));
    QCOMPARE(roleOf(buttonWith(page, u"Practise by heart"_s)), QString());
}

void HeartCardTest::asksNothingOfWhoIsAway()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(answerFirst(fixture));
    fixture.desk().person.awayUntil = drills::practiceDay(fixture.clock.now()).addDays(3);
    TodayPage page(fixture.desk());
    page.show();

    page.enter();

    QVERIFY(says(page, u"You are away: nothing is due"_s));
    QVERIFY(!buttonWith(page, u"Practise by heart"_s));
}

void HeartCardTest::leadsToTheCards()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    QVERIFY(answerFirst(fixture));
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    navigator.start();
    QVERIFY(showActive(window));

    pressFocused(window);
    QCOMPARE(window.place(), desktop::Place::Recall);
    readWhatIsNew(window);
    QVERIFY(isTyping(window));
    answer(window, rightNow(fixture));

    QCOMPARE(reviewsOf(fixture).size(), std::size_t{2});
}

} // namespace tests
