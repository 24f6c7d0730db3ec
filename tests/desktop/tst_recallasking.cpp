#include "tests/desktop/tst_recallasking.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/recall/cardbox.h"
#include "app/desktop/recall/recallpage.h"
#include "drills/memory/timedanswer.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/recalling.h"

#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using desktop::AnswerField;
using desktop::RecallPage;
using drills::RecallOutcome;

namespace tests {

namespace {

const drills::ProcessId sales{u"sales"_s};
const QString leadName = u"Take over the lead"_s;
const QString timeOver = u"The time to think is over"_s;

} // namespace

void RecallAskingTest::tellsWhenTheTimeToThinkIsOver()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(answerQuickly(fixture, drills::answersForOwnTime));
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));

    page.beginRecital(sales, drills::PromptShape::Type);

    QVERIFY(!says(page, timeOver));
    constexpr int patienceMs = 60'000;
    QTRY_VERIFY_WITH_TIMEOUT(says(page, timeOver), patienceMs);
    // Nothing is taken away, and what is next has its own time.
    QVERIFY(isTyping(page));
    answer(page, leadName);
    QVERIFY(quotes(page, leadName));
    press(page, Qt::Key_Return);
    QVERIFY(isTyping(page));
    QVERIFY(!says(page, timeOver));
}

void RecallAskingTest::saysNothingOfTheTimeToWhoTypes()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);
    const auto *timer = page.findChild<desktop::CardBox *>()->findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(timer->isActive());

    // Out of sight nobody thinks about it.
    page.hide();
    QVERIFY(!timer->isActive());
    QVERIFY(showActive(page));
    page.enter();
    QVERIFY(timer->isActive());
    QTest::keyClicks(page.window()->focusWidget(), u"T"_s);

    QVERIFY(!timer->isActive());
    QVERIFY(!says(page, timeOver));
}

void RecallAskingTest::comesBackWithWhatWasTyped()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    auto page = std::make_unique<RecallPage>(fixture.desk());
    QVERIFY(showActive(*page));
    page->beginDaily(std::nullopt);
    readWhatIsNew(*page);
    QTest::keyClicks(page->window()->focusWidget(), u"Take over"_s);
    // Saved while it is being typed.
    QTRY_COMPARE(draftOf(fixture), u"Take over"_s);

    page = std::make_unique<RecallPage>(fixture.desk());
    QVERIFY(showActive(*page));
    page->beginDaily(std::nullopt);

    QVERIFY(says(*page, u"Where you left off"_s));
    QVERIFY(isTyping(*page));
    QCOMPARE(page->findChild<AnswerField *>()->toPlainText(), u"Take over"_s);
    answer(*page, u" the lead"_s);
    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::Right);
    press(*page, Qt::Key_Return);
    readWhatIsNew(*page);
    QVERIFY(!says(*page, u"Where you left off"_s));
    QVERIFY(page->findChild<AnswerField *>()->toPlainText().isEmpty());
}

void RecallAskingTest::keepsWhatIsTypedWhenItIsStartedAgain()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);
    QTest::keyClicks(page.window()->focusWidget(), u"Take over"_s);

    page.beginDaily(std::nullopt);

    QCOMPARE(page.findChild<AnswerField *>()->toPlainText(), u"Take over"_s);
    answer(page, u" the lead"_s);
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::Right);
}

void RecallAskingTest::asksAgainForOnesOwnWord()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const QString inDoubt = u"know the aim and a guess"_s;
    {
        const drills::Card card{sales, drills::Facet::Result, drills::StepId(u"prepare"_s), {}, 1};
        const auto session = training::RecallSession::begin(fixture.desk().workspace, fixture.desk().person,
                                                            {{card}, false, drills::PromptShape::Type});
        QVERIFY(session && (*session)->answer(inDoubt, 24, 0));
    }
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));

    page.beginDaily(std::nullopt);

    QVERIFY(says(page, u"The program cannot tell. Was that it?"_s));
    QVERIFY(quotes(page, inDoubt));
    press(page, Qt::Key_Y);
    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::DetailsMissing);
}

void RecallAskingTest::showsWhatIsNewBeforeItAsks()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);

    QVERIFY(says(page, u"Which step comes first"_s));
    QVERIFY(says(page, leadName));
    QVERIFY(!isTyping(page));
    // A page that comes back keeps to it.
    page.enter();
    press(page, Qt::Key_Return);

    QVERIFY(isTyping(page));
    QVERIFY(says(page, u"Which step comes first"_s));
    QVERIFY(!says(page, leadName));
    answer(page, leadName);
    const drills::Recall recall = reviewsOf(fixture).front().recall;
    QCOMPARE(recall.rating, drills::Rating::Good);
    QVERIFY(recall.hints == 0 && !recall.wasNamed);
}

void RecallAskingTest::recitesWithoutShowing()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));

    page.beginRecital(sales, drills::PromptShape::Type);

    QVERIFY(isTyping(page));
    QVERIFY(!says(page, leadName));
}

} // namespace tests
