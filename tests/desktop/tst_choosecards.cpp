#include "tests/desktop/tst_choosecards.h"

#include "app/desktop/practice/choosecards.h"
#include "app/desktop/practice/chooseview.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "drills/session/curriculum.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/recalling.h"
#include "tests/desktop/walking.h"
#include "tests/support/jsonedit.h"

#include <QComboBox>
#include <QFile>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::ChooseCards;
using drills::Facet;
using drills::PromptShape;

namespace tests {

namespace {

/// The places of the boxes in the form.
enum Box { Process, Drill, Steps };

/// Among the drills, of which the recital is the first.
constexpr int placeOfQuestions = 4;

QComboBox &boxOf(const QWidget &page, Box box)
{
    return *page.findChildren<QComboBox *>().at(box);
}

/// So many places down from where the box stands.
void goDown(const QWidget &page, Box box, int places)
{
    for (int i = 0; i < places; ++i)
        QTest::keyClick(&boxOf(page, box), Qt::Key_Down);
}

QPushButton *startOf(const QWidget &page)
{
    return buttonWith(page, u"Start"_s);
}

/// The sales pack, of which the second step has no key questions any more.
bool takeQuestionsAway(DeskFixture &fixture)
{
    QFile file(u":/packs/sales.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray without = withChange(file.readAll(), u"/processes/0/steps/1/key_questions"_s, "[]");
    return fixture.desk().workspace.content.install(withChange(without, u"/version"_s, "99")).has_value();
}

/// A window at the place where one practises, the form of cards in front.
bool showCards(desktop::MainWindow &window)
{
    if (!showActive(window))
        return false;
    window.show(desktop::Place::Practice);
    press(window, Qt::Key_H, Qt::AltModifier);
    return QTest::qWaitFor([&window] { return window.findChild<ChooseCards *>()->isVisible(); });
}

} // namespace

void ChooseCardsTest::beginsWithWhatTheRoleLearns_data()
{
    QTest::addColumn<storage::PersonRole>("role");
    QTest::addColumn<QString>("process");

    QTest::newRow("sells") << storage::PersonRole::Sells << u"sales"_s;
    QTest::newRow("markets") << storage::PersonRole::Markets << u"marketing"_s;
}

void ChooseCardsTest::beginsWithWhatTheRoleLearns()
{
    QFETCH(const storage::PersonRole, role);
    QFETCH(const QString, process);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.role = role;
    ChooseCards form(fixture.desk());

    form.refresh();

    QCOMPARE(boxOf(form, Process).currentData().toString(), process);
    QCOMPARE(boxOf(form, Process).count(), 2);
    QVERIFY(says(form, u"counts like any other answer"_s));
}

void ChooseCardsTest::asksForTheCardsOfAChoice_data()
{
    QTest::addColumn<QString>("process");
    QTest::addColumn<int>("drill");
    QTest::addColumn<int>("step");
    QTest::addColumn<Facet>("facet");

    QTest::newRow("next step") << u"sales"_s << 1 << 0 << Facet::NextStep;
    QTest::newRow("one next step") << u"sales"_s << 1 << 2 << Facet::NextStep;
    QTest::newRow("results of marketing") << u"marketing"_s << 2 << 0 << Facet::Result;
    QTest::newRow("evidence of a step") << u"sales"_s << 3 << 4 << Facet::Evidence;
    QTest::newRow("questions") << u"marketing"_s << 4 << 9 << Facet::Questions;
    QTest::newRow("purposes") << u"sales"_s << 5 << 0 << Facet::Purpose;
}

void ChooseCardsTest::asksForTheCardsOfAChoice()
{
    QFETCH(const QString, process);
    QFETCH(const int, drill);
    QFETCH(const int, step);
    QFETCH(const Facet, facet);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    ChooseCards form(fixture.desk());
    form.refresh();
    QVERIFY(showActive(form));
    std::vector<drills::Card> asked;
    connect(&form, &ChooseCards::cardsAsked, this, [&asked](const std::vector<drills::Card> &cards) { asked = cards; });

    boxOf(form, Process).setCurrentIndex(boxOf(form, Process).findData(process));
    goDown(form, Drill, drill);
    goDown(form, Steps, step);
    QTest::keyClick(&boxOf(form, Steps), Qt::Key_Return);

    const drills::Process *known = fixture.desk().workspace.content.library().process(drills::ProcessId(process));
    std::vector<drills::StepId> steps;
    if (step > 0)
        steps.push_back(known->steps.at(static_cast<std::size_t>(step - 1)).id);
    QVERIFY(!asked.empty());
    QVERIFY(asked == drills::chosenCards(*known, facet, steps));
}

void ChooseCardsTest::asksForARecital_data()
{
    QTest::addColumn<bool>("isPicked");
    QTest::addColumn<PromptShape>("shape");

    QTest::newRow("typed") << false << PromptShape::Type;
    QTest::newRow("picked") << true << PromptShape::Choose;
}

void ChooseCardsTest::asksForARecital()
{
    QFETCH(const bool, isPicked);
    QFETCH(const PromptShape, shape);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    ChooseCards form(fixture.desk());
    form.refresh();
    QVERIFY(showActive(form));
    std::vector<std::pair<drills::ProcessId, PromptShape>> asked;
    connect(&form, &ChooseCards::recitalAsked, this,
            [&asked](const drills::ProcessId &process, PromptShape as) { asked.emplace_back(process, as); });
    QVERIFY(!boxOf(form, Steps).isVisible());
    auto *way = form.findChildren<QRadioButton *>().constFirst();

    way->setFocus();
    if (isPicked)
        press(form, Qt::Key_Right);
    press(form, Qt::Key_Return);

    QCOMPARE(asked.size(), std::size_t{1});
    QCOMPARE(asked.front().first, drills::ProcessId(u"sales"_s));
    QCOMPARE(asked.front().second, shape);
    goDown(form, Drill, 1);
    QVERIFY(boxOf(form, Steps).isVisible());
    QVERIFY(!way->isVisible());
}

void ChooseCardsTest::saysWhatAStepLacks()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(takeQuestionsAway(fixture));
    ChooseCards form(fixture.desk());
    form.refresh();
    QVERIFY(showActive(form));
    QSignalSpy asked(&form, &ChooseCards::cardsAsked);
    const QString lacks = u"Prepare has no key questions."_s;

    goDown(form, Drill, placeOfQuestions);
    QVERIFY(says(form, u"9 card"_s));
    goDown(form, Steps, 2);

    QVERIFY(says(form, lacks));
    QVERIFY(!startOf(form)->isEnabled());
    QVERIFY(startOf(form)->toolTip().contains(lacks));
    QTest::keyClick(&boxOf(form, Steps), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    goDown(form, Steps, 1);
    QVERIFY(!says(form, lacks));
    QTest::keyClick(&boxOf(form, Steps), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void ChooseCardsTest::keepsWhatWasChosen()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    ChooseCards form(fixture.desk());
    form.refresh();
    boxOf(form, Process).setCurrentIndex(boxOf(form, Process).findData(u"marketing"_s));
    goDown(form, Drill, 2);
    goDown(form, Steps, 3);

    form.refresh();

    QCOMPARE(boxOf(form, Process).currentData().toString(), u"marketing"_s);
    QCOMPARE(boxOf(form, Drill).currentIndex(), 2);
    QCOMPARE(boxOf(form, Steps).currentIndex(), 3);
}

void ChooseCardsTest::leadsToTheCards()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    QVERIFY(showCards(window));
    auto &form = *window.findChild<ChooseCards *>();
    goDown(form, Drill, 5);

    QTest::keyClick(&boxOf(form, Drill), Qt::Key_Return);

    QCOMPARE(window.place(), desktop::Place::Recall);
    readWhatIsNew(window);
    QVERIFY(isTyping(window));
    QVERIFY(says(window, u"What is Take over the lead for?"_s));
    press(window, Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(reviewsOf(fixture).size(), std::size_t{1});
    press(window, Qt::Key_Return);
    QTRY_VERIFY(says(window, u"What is Prepare for?"_s));
    QCOMPARE(reviewsOf(fixture).front().recall.card.facet, Facet::Purpose);
}

void ChooseCardsTest::leadsToARecital()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    QVERIFY(showCards(window));

    press(window, Qt::Key_Return);

    QCOMPARE(window.place(), desktop::Place::Recall);
    QVERIFY(says(window, u"1 of 10"_s));
    // The form stays in front for the next time.
    window.show(desktop::Place::Practice);
    QVERIFY(window.findChild<ChooseCards *>()->isVisible());
    QCOMPARE(window.focusWidget(), startOf(*window.findChild<ChooseCards *>()));
}

void ChooseCardsTest::showsTroubleWithAWalkWhereItIsSeen()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    QVERIFY(showCards(window));
    training::WalkRequest nobody = firstSteps(fixture.desk(), 1, PromptShape::Converse);
    nobody.scenario = drills::ScenarioId(u"nobody"_s);

    window.findChild<desktop::PracticePage *>()->beginWalk(nobody);

    QVERIFY(window.findChild<desktop::ChooseView *>()->isVisible());
    QVERIFY(says(window, u"nobody"_s));
}

} // namespace tests
