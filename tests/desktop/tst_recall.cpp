#include "tests/desktop/tst_recall.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/recall/recallpage.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/recalling.h"
#include "tests/desktop/walking.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using desktop::AnswerField;
using desktop::RecallPage;
using drills::RecallOutcome;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;

const drills::ProcessId sales{u"sales"_s};

} // namespace

void RecallTest::asksOneCardAfterTheOther()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));

    page.beginDaily(std::nullopt);
    readWhatIsNew(page);

    QVERIFY(isTyping(page));
    QVERIFY(says(page, u"Which step comes first"_s));
    QVERIFY(says(page, u"New"_s));
    press(page, Qt::Key_Return);
    QVERIFY(says(page, u"Nothing is typed yet"_s));
    QVERIFY(reviewsOf(fixture).empty());
    QSignalSpy finished(&page, &RecallPage::finished);
    press(page, Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    page.enter();
    answer(page, leadName);
    QVERIFY(says(page, u"Right"_s));
    QVERIFY(quotes(page, leadName));
    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::Right);
    press(page, Qt::Key_Return);
    readWhatIsNew(page);
    QVERIFY(isTyping(page));
    QVERIFY(says(page, u"What is the result of Take over the lead?"_s));
    QVERIFY(page.findChild<AnswerField *>()->toPlainText().isEmpty());
}

void RecallTest::showsHints()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);

    // A key that stands for a button presses it a moment later.
    press(page, Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(says(page, u"T… o… t… l…"_s));
    QVERIFY(!says(page, leadName));
    QVERIFY(isTyping(page));
    press(page, Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(says(page, leadName));
    QVERIFY(isTyping(page));
    QVERIFY(!buttonWith(page, u"Hint"_s) && !buttonWith(page, u"Show it"_s));
    answer(page, leadName);

    const drills::Recall recall = reviewsOf(fixture).front().recall;
    QCOMPARE(recall.hints, 1);
    QVERIFY(recall.wasNamed);
    QCOMPARE(recall.rating, drills::Rating::Again);
}

void RecallTest::showsWhatIsRightToWhoDoesNotKnow()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);

    press(page, Qt::Key_D, Qt::AltModifier);

    QTRY_VERIFY(says(page, u"It is this"_s));
    QVERIFY(says(page, u"Due again today."_s));
    QVERIFY(quotes(page, leadName));
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::GivenUp);
}

void RecallTest::takesAnAnswerBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");

    QTest::newRow("undo") << Qt::Key_Z << Qt::ControlModifier;
    QTest::newRow("its own key") << Qt::Key_T << Qt::AltModifier;
}

void RecallTest::takesAnAnswerBack()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);
    answer(page, u"close"_s);
    QVERIFY(says(page, u"Not that: you named Close"_s));
    QVERIFY(buttonWith(page, u"Take it back"_s));

    press(page, key, modifier);

    QTRY_VERIFY(reviewsOf(fixture).empty());
    QTRY_VERIFY(isTyping(page));
    QVERIFY(says(page, u"Which step comes first"_s));
    QVERIFY(!buttonWith(page, u"Take it back"_s));
    answer(page, leadName);
    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::Right);
}

void RecallTest::letsThePersonSay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<RecallOutcome>("outcome");

    QTest::newRow("yes") << Qt::Key_Y << RecallOutcome::DetailsMissing;
    QTest::newRow("no") << Qt::Key_N << RecallOutcome::Wrong;
    QTest::newRow("the first button") << Qt::Key_Return << RecallOutcome::DetailsMissing;
}

void RecallTest::letsThePersonSay()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const RecallOutcome, outcome);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    const QString inDoubt = u"know the aim and a guess"_s;
    page.beginWarmUp(sales, drills::StepId(u"prepare"_s));
    readWhatIsNew(page);
    QVERIFY(says(page, u"Before your call"_s));
    QVERIFY(says(page, u"What is the result of Prepare?"_s));

    answer(page, inDoubt);
    QVERIFY(says(page, u"The program cannot tell. Was that it?"_s));
    QVERIFY(quotes(page, inDoubt));
    QVERIFY(reviewsOf(fixture).empty());
    press(page, key);

    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, outcome);
    QVERIFY(!says(page, u"The program cannot tell."_s));
    press(page, Qt::Key_Return);
    readWhatIsNew(page);
    QVERIFY(isTyping(page));
    QVERIFY(says(page, u"Prepare: which questions lead there?"_s));
}

void RecallTest::recitesLinkAfterLink()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginRecital(sales, drills::PromptShape::Type);

    const drills::Process *process = fixture.desk().workspace.content.library().process(sales);
    for (const drills::Step &step : process->steps) {
        QVERIFY(isTyping(page));
        // After an error the rest still counts.
        answer(page, step.name == "Prepare"_L1 ? u"close"_s : step.name);
        QVERIFY(quotes(page, step.name));
        QVERIFY(!buttonWith(page, u"Take it back"_s));
        press(page, Qt::Key_Return);
    }

    QVERIFY(says(page, u"9 of 10"_s));
    const std::vector<drills::Review> reviews = reviewsOf(fixture);
    QCOMPARE(reviews.size(), process->steps.size());
    QVERIFY(std::ranges::all_of(reviews, [](const drills::Review &review) { return review.recall.inRecital; }));
}

void RecallTest::leadsToAWalkAtTheEnd()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    QSignalSpy walk(&page, &RecallPage::walkWanted);
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);

    constexpr int patience = 20;
    for (int i = 0; i < patience && isTyping(page); ++i) {
        answer(page, rightNow(fixture));
        if (says(page, u"The program cannot tell."_s))
            press(page, Qt::Key_Y);
        press(page, Qt::Key_Return);
        readWhatIsNew(page);
    }

    QVERIFY(says(page, u"So much for the cards"_s));
    QVERIFY(reviewsOf(fixture).size() >= 3);
    press(page, Qt::Key_Return);
    QCOMPARE(walk.count(), 1);
}

void RecallTest::leadsBackAtTheEnd()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    QSignalSpy finished(&page, &RecallPage::finished);
    page.beginDaily(std::chrono::milliseconds(0));

    QVERIFY(says(page, u"Nothing is to be asked now, or the time is used up."_s));
    press(page, Qt::Key_Return);

    QCOMPARE(finished.count(), 1);
}

void RecallTest::showsWhatWasTypedAsItIs()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);
    const QString markup = u"<b>x</b>"_s;

    answer(page, markup);

    QVERIFY(quotes(page, markup));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(reviewsOf(fixture).front().recall.outcome, RecallOutcome::Wrong);
}

void RecallTest::keepsWhatIsTooLong()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    RecallPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.beginDaily(std::nullopt);
    readWhatIsNew(page);
    auto *field = page.findChild<AnswerField *>();
    const QString tooLong(4001, u'x');

    field->setPlainText(tooLong);
    press(page, Qt::Key_Return);

    QVERIFY(says(page, u"This is too long."_s));
    QCOMPARE(field->toPlainText(), tooLong);
    QVERIFY(isTyping(page));
    QVERIFY(reviewsOf(fixture).empty());
    field->setPlainText(leadName);
    press(page, Qt::Key_Return);
    QVERIFY(!says(page, u"This is too long."_s));
    QCOMPARE(reviewsOf(fixture).size(), std::size_t{1});
}

} // namespace tests
