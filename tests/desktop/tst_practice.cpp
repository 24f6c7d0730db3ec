#include "tests/desktop/tst_practice.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/chooseview.h"
#include "app/desktop/practice/leadcardview.h"
#include "app/desktop/practice/optionbutton.h"
#include "app/desktop/practice/pauseview.h"
#include "app/desktop/practice/transcriptview.h"
#include "app/desktop/practice/turnbox.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/textlabel.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/walking.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using desktop::AnswerField;
using desktop::PracticePage;
using drills::PromptShape;

namespace tests {

namespace {

bool says(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<desktop::TextLabel *>();
    return std::ranges::any_of(labels, [&](const desktop::TextLabel *label) {
        return label->isVisibleTo(&page) && label->text().contains(words);
    });
}

} // namespace

void PracticeTest::offersWhatCanBeWalked()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ChooseView view(fixture.desk());
    view.show();

    view.refresh();

    QVERIFY(buttonWith(view, u"Start"_s)->isEnabled());
    QVERIFY(view.findChildren<desktop::OptionButton *>().size() >= 3);
    QVERIFY(says(view, u"about"_s));
}

void PracticeTest::variesTheCourse()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ChooseView view(fixture.desk());
    view.refresh();
    std::vector<training::WalkRequest> asked;
    connect(&view, &desktop::ChooseView::startAsked, this,
            [&asked](const training::WalkRequest &request) { asked.push_back(request); });

    buttonWith(view, u"Start"_s)->click();
    buttonWith(view, u"Start"_s)->click();

    QCOMPARE(asked.size(), std::size_t{2});
    QVERIFY(asked.front().seed != asked.back().seed);
}

void PracticeTest::hidesWhatAProcessWithoutProspectsLacks()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ChooseView view(fixture.desk());
    view.refresh();
    auto *process = view.findChildren<QComboBox *>().constFirst();
    const auto boxesShown = [&view] {
        return std::ranges::count_if(view.findChildren<QComboBox *>(),
                                     [&view](const QComboBox *box) { return box->isVisibleTo(&view); });
    };
    QCOMPARE(boxesShown(), 4);

    process->setCurrentIndex(process->findData(u"marketing"_s));

    QCOMPARE(boxesShown(), 1);
    QVERIFY(!buttonWith(view, u"Start"_s)->isEnabled());
}

void PracticeTest::sendsATypedTurnByEnter()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    QVERIFY(beginOn(page, firstSteps(fixture.desk(), 2, PromptShape::Converse)));
    auto *answer = page.findChild<AnswerField *>();
    QCOMPARE(page.focusWidget(), answer);

    QTest::keyClicks(answer, u"What did they do to show interest?"_s);
    QTest::keyClick(answer, Qt::Key_Return);

    QVERIFY(answer->toPlainText().isEmpty());
    QVERIFY(says(page, u"What did they do to show interest?"_s));
    const auto stored = fixture.desk().workspace.store.attempts().load(page.session()->attempt());
    QVERIFY(stored.has_value());
    QCOMPARE(stored->events, page.session()->events());
}

void PracticeTest::choosesALineByItsNumber()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    training::WalkRequest request = firstSteps(fixture.desk(), 3, PromptShape::Choose);
    request.steps.erase(request.steps.begin(), request.steps.begin() + 2);
    PracticePage page(fixture.desk());
    QVERIFY(beginOn(page, request));
    const auto options = page.findChildren<desktop::OptionButton *>();
    QCOMPARE(std::ranges::count_if(options, &desktop::OptionButton::isVisible), 4);
    const QString second = page.session()->view().options.at(1).text;
    const std::size_t before = page.session()->events().size();

    QTest::keyClick(&page, Qt::Key_2);

    QTRY_VERIFY(page.session()->events().size() > before);
    const auto &lines = page.session()->view().transcript;
    QVERIFY(std::ranges::find(lines, second, &training::LineView::text) != lines.end());
}

void PracticeTest::asksBeforeAStepIsLeftOwing()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    QVERIFY(beginOn(page, firstSteps(fixture.desk(), 2, PromptShape::Converse)));
    auto *answer = page.findChild<AnswerField *>();

    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(says(page, u"Still open: "_s));
    QVERIFY(says(page, u"Enter: one more turn"_s));
    QCOMPARE(page.session()->view().current, 0);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(page.session()->view().current, 1);
    QVERIFY(!says(page, u"Still open: "_s));
}

void PracticeTest::pauseHidesTheLinesAndStopsTheClock()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    QVERIFY(beginOn(page, firstSteps(fixture.desk(), 2, PromptShape::Converse)));
    auto *answer = page.findChild<AnswerField *>();
    QTest::keyClicks(answer, u"My guess"_s);
    fixture.clock.advance(5000);

    QTest::keyClick(answer, Qt::Key_P, Qt::ControlModifier);
    const drills::Milliseconds stopped = page.session()->ownTime();
    fixture.clock.advance(600'000);

    QVERIFY(page.session()->view().isPaused);
    QVERIFY(!page.findChild<desktop::TranscriptView *>()->isVisible());
    QCOMPARE(page.session()->ownTime(), stopped);
    QTest::keyClick(page.findChild<desktop::PauseView *>(), Qt::Key_Space, Qt::NoModifier);
    QVERIFY(!page.session()->view().isPaused);
    QVERIFY(page.findChild<desktop::TranscriptView *>()->isVisible());
    QCOMPARE(answer->toPlainText(), u"My guess"_s);
    QCOMPARE(page.session()->ownTime(), stopped);
}

void PracticeTest::readingTheLeadCardIsNotOnTheClock()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    page.show();
    page.beginWalk(firstSteps(fixture.desk(), 2, PromptShape::Converse));

    fixture.clock.advance(60'000);

    QVERIFY(page.findChild<desktop::LeadCardView *>()->isVisible());
    QVERIFY(!page.findChild<desktop::TranscriptView *>()->isVisible());
    QCOMPARE(page.session()->ownTime(), drills::Milliseconds{0});
    pressFocused(page);
    QVERIFY(page.findChild<desktop::TranscriptView *>()->isVisible());
    QVERIFY(!page.session()->view().isPaused);
}

void PracticeTest::showsWhatIsSoldBesideTheLead_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isBeside");

    QTest::newRow("wide") << 1200 << true;
    QTest::newRow("narrow") << 560 << false;
}

void PracticeTest::showsWhatIsSoldBesideTheLead()
{
    QFETCH(int, width);
    QFETCH(bool, isBeside);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    page.resize(width, 700);
    page.show();

    page.beginWalk(firstSteps(fixture.desk(), 2, PromptShape::Converse));

    auto &cards = *page.findChild<desktop::LeadCardView *>();
    QVERIFY(says(cards, u"Northlight"_s));
    QVERIFY(says(cards, u"Half the set-up fee for a two-year term"_s));
    const auto all = cards.findChildren<desktop::Card *>();
    QCOMPARE(all.size(), 2);
    QTRY_COMPARE(all.last()->x() > all.first()->x(), isBeside);
    QCOMPARE(all.last()->y() > all.first()->y(), !isBeside);
}

void PracticeTest::showsNoCardOfNothingSold()
{
    desktop::LeadCardView cards(nullptr);

    cards.setView({}, true);

    QCOMPARE(cards.findChildren<desktop::Card *>().size(), 1);
}

void PracticeTest::keepsTroubleWithATurnWhenTheDraftIsSaved()
{
    desktop::TurnBox box(nullptr);
    box.show();

    box.showTrouble(u"The turn is too long"_s);
    box.showDraftTrouble(u"The disk is full"_s);
    QVERIFY(says(box, u"The turn is too long"_s));
    box.showDraftTrouble({});
    QVERIFY(says(box, u"The turn is too long"_s));
    box.showTrouble({});

    QVERIFY(!says(box, u"The turn is too long"_s));
}

void PracticeTest::comesBackPausedAfterARestart()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    drills::AttemptId attempt;
    {
        desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
        desktop::Navigator navigator(fixture.desk(), window);
        window.show();
        navigator.start();
        window.show(desktop::Place::Practice);
        auto *page = window.findChild<PracticePage *>();
        QVERIFY(beginOn(*page, firstSteps(fixture.desk(), 2, PromptShape::Converse)));
        attempt = page->session()->attempt();
    }

    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    window.show();
    navigator.start();

    QCOMPARE(window.place(), desktop::Place::Practice);
    const auto *session = window.findChild<PracticePage *>()->session();
    QVERIFY(session);
    QVERIFY(session->attempt() == attempt);
    QVERIFY(session->view().isPaused);
    QVERIFY(window.findChild<desktop::PauseView *>()->isVisible());
}

void PracticeTest::leavesAndTakesUpAgain()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    PracticePage page(fixture.desk());
    QVERIFY(beginOn(page, firstSteps(fixture.desk(), 2, PromptShape::Converse)));
    const drills::AttemptId attempt = page.session()->attempt();
    QTest::keyClicks(page.findChild<AnswerField *>(), u"half a line"_s);

    page.hide();
    QVERIFY(page.session()->view().isPaused);
    page.show();
    page.resumeWalk(attempt);

    QVERIFY(!page.session()->view().isPaused);
    QCOMPARE(page.findChild<AnswerField *>()->toPlainText(), u"half a line"_s);
}

} // namespace tests
