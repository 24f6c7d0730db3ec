#include "tests/desktop/tst_debrief.h"

#include "app/desktop/debrief/criterionrow.h"
#include "app/desktop/debrief/debriefpage.h"
#include "app/desktop/debrief/stepsection.h"
#include "app/desktop/library/publishdialog.h"
#include "app/desktop/practice/answerfield.h"
#include "app/desktop/progress/drillsmodel.h"
#include "app/desktop/progress/stepsmodel.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/debrief.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/walking.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using desktop::DebriefPage;
using training::CriterionDebrief;
using training::CriterionOutcome;

namespace tests {

namespace {

QString headlineOf(const DebriefPage &page)
{
    return page.findChildren<desktop::TextLabel *>().constFirst()->text();
}

/// The criterion as it is stored now.
CriterionDebrief stored(DeskFixture &fixture, const drills::AttemptId &attempt, const drills::CriterionId &id)
{
    const auto debrief = training::debriefOf(fixture.desk().workspace, attempt);
    for (const training::StepDebrief &step : debrief ? debrief->steps : std::vector<training::StepDebrief>()) {
        const auto found = std::ranges::find(step.criteria, id, &CriterionDebrief::id);
        if (found != step.criteria.end())
            return *found;
    }
    return {};
}

template <typename Wanted>
desktop::CriterionRow *rowWhere(DeskFixture &fixture, DebriefPage &page, const drills::AttemptId &attempt,
                                Wanted isWanted)
{
    for (auto *section : page.findChildren<desktop::StepSection *>())
        section->setOpen(true);
    QCoreApplication::processEvents();
    for (auto *row : page.findChildren<desktop::CriterionRow *>()) {
        if (row->isVisibleTo(&page) && isWanted(stored(fixture, attempt, row->criterion())))
            return row;
    }
    return nullptr;
}

/// The same row after it was made anew.
desktop::CriterionRow *rowOf(DebriefPage &page, const drills::CriterionId &id)
{
    for (auto *row : page.findChildren<desktop::CriterionRow *>()) {
        if (row->isVisibleTo(&page) && row->criterion() == id)
            return row;
    }
    return nullptr;
}

QString saidNowhere(const QString &text)
{
    return u"the button is missing: "_s + text;
}

} // namespace

void DebriefTest::namesTheFirstOpenResult()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const auto session = play(fixture.desk(), u"bakery"_s, u"bakery-poor.jsonl"_s);
    QVERIFY(session);
    DebriefPage page(fixture.desk());
    page.show();

    page.showDebrief(session->attempt());
    QCoreApplication::processEvents();

    QVERIFY2(headlineOf(page).startsWith("Take over the lead was left without this: "_L1),
             qPrintable(headlineOf(page)));
    const auto *again = buttonWith(page, u"Try Take over the lead again"_s);
    QVERIFY(again);
    QCOMPARE(page.focusWidget(), again);
}

void DebriefTest::saysThatNothingIsOpen()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const auto session = play(fixture.desk(), u"bakery"_s, u"bakery-great.jsonl"_s);
    QVERIFY(session);
    DebriefPage page(fixture.desk());
    page.show();
    QSignalSpy next(&page, &DebriefPage::nextWanted);

    page.showDebrief(session->attempt());
    pressFocused(page);

    QCOMPARE(headlineOf(page), u"Nothing was left open."_s);
    QCOMPARE(next.count(), 1);
}

void DebriefTest::marksDisagreementAndTakesItBack()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const auto session = play(fixture.desk(), u"bakery"_s, u"bakery-great.jsonl"_s);
    QVERIFY(session);
    const drills::AttemptId attempt = session->attempt();
    DebriefPage page(fixture.desk());
    page.show();
    page.showDebrief(attempt);
    auto *row = rowWhere(fixture, page, attempt, [](const CriterionDebrief &criterion) {
        return criterion.outcome == CriterionOutcome::Met && criterion.event >= 0;
    });
    QVERIFY(row);
    const drills::CriterionId id = row->criterion();

    buttonWith(*row, u"I disagree"_s)->click();
    QTRY_VERIFY(stored(fixture, attempt, id).isDisputed);
    QTRY_VERIFY(rowOf(page, id) && buttonWith(*rowOf(page, id), u"You disagree: take it back"_s));
    buttonWith(page, u"Undo"_s)->click();

    QTRY_VERIFY(!stored(fixture, attempt, id).isDisputed);
    QTRY_VERIFY(rowOf(page, id) && buttonWith(*rowOf(page, id), u"I disagree"_s));
}

void DebriefTest::letsDisagreeWhereNothingWasFound()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const auto session = play(fixture.desk(), u"bakery"_s, u"bakery-poor.jsonl"_s);
    QVERIFY(session);
    const drills::AttemptId attempt = session->attempt();
    DebriefPage page(fixture.desk());
    page.show();
    page.showDebrief(attempt);
    auto *row = rowWhere(fixture, page, attempt, [](const CriterionDebrief &criterion) {
        return criterion.must && criterion.outcome == CriterionOutcome::Open && !criterion.evidence;
    });
    QVERIFY(row);
    const drills::CriterionId id = row->criterion();
    auto *disagree = buttonWith(*row, u"I disagree"_s);
    QVERIFY2(disagree, qPrintable(saidNowhere(u"I disagree"_s)));

    disagree->click();

    QTRY_VERIFY(stored(fixture, attempt, id).isDisputed);
}

void DebriefTest::asksWhetherItWasSaid()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    DebriefPage page(fixture.desk());
    page.show();
    desktop::CriterionRow *row = nullptr;
    drills::AttemptId attempt;
    for (const auto &scenario : {u"bakery"_s, u"care-home"_s, u"machine-shop"_s}) {
        for (const auto &way : {u"poor"_s, u"average"_s}) {
            const auto session = play(fixture.desk(), scenario, u"%1-%2.jsonl"_s.arg(scenario, way));
            QVERIFY(session);
            attempt = session->attempt();
            page.showDebrief(attempt);
            row = rowWhere(fixture, page, attempt, [](const CriterionDebrief &criterion) {
                return criterion.canRule && criterion.event >= 0 && criterion.evidence;
            });
            if (row)
                break;
        }
        if (row)
            break;
    }
    QVERIFY2(row, "no script has a turn that the engine cannot judge");
    const drills::CriterionId id = row->criterion();

    QTest::keyClick(row, Qt::Key_Y);

    QTRY_VERIFY(stored(fixture, attempt, id).ruling == drills::RulingSays::Met);
    const CriterionOutcome outcome = stored(fixture, attempt, id).outcome;
    QVERIFY(outcome == CriterionOutcome::Met || outcome == CriterionOutcome::MetLate);
    QTRY_VERIFY(rowOf(page, id));
    QTest::keyClick(rowOf(page, id), Qt::Key_N);
    QTRY_VERIFY(stored(fixture, attempt, id).ruling == drills::RulingSays::NotMet);
    QTRY_VERIFY(rowOf(page, id));
    buttonWith(*rowOf(page, id), u"Never let this wording count…"_s)->click();
    auto *dialog = page.findChild<desktop::PublishDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    buttonWith(*dialog, u"Leave it as it is"_s)->click();
    QTest::keyClick(rowOf(page, id), Qt::Key_M);
    QTRY_VERIFY(stored(fixture, attempt, id).isDisputed);
}

void DebriefTest::triesAStepAgain()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    const auto session = play(fixture.desk(), u"bakery"_s, u"bakery-poor.jsonl"_s);
    QVERIFY(session);
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    window.show(desktop::Place::Debrief);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *page = window.findChild<DebriefPage *>();
    page->showDebrief(session->attempt());

    pressFocused(window);

    QCOMPARE(window.place(), desktop::Place::Practice);
    const auto *again = window.findChild<desktop::PracticePage *>()->session();
    QVERIFY(again);
    QVERIFY(again->view().begun.from.has_value());
    QVERIFY(again->view().begun.from->attempt == session->attempt());
    QCOMPARE(again->view().steps.size(), std::size_t{1});
    const drills::AttemptId retry = again->attempt();
    pressFocused(window);
    for (int i = 0; i < 2; ++i)
        pressFocused(window, Qt::ControlModifier);
    pressFocused(window);
    QCOMPARE(window.place(), desktop::Place::Debrief);
    const auto debrief = training::debriefOf(fixture.desk().workspace, retry);
    QVERIFY(debrief && debrief->parent == session->attempt());
}

void DebriefTest::leadsFromAKeyToAProgressRow()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    navigator.start();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    pressFocused(window);
    QCOMPARE(window.place(), desktop::Place::Practice);
    pressFocused(window);
    auto *answer = window.findChild<desktop::AnswerField *>();
    QTest::keyClicks(answer, u"What did they do to show interest?"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    const auto *session = window.findChild<desktop::PracticePage *>()->session();
    constexpr int patience = 12;
    for (int i = 0; i < patience && !session->view().ended; ++i)
        pressFocused(window, Qt::ControlModifier);
    QVERIFY(session->view().ended.has_value());
    pressFocused(window);
    QCOMPARE(window.place(), desktop::Place::Debrief);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);

    QCOMPARE(window.place(), desktop::Place::Progress);
    const auto *steps = window.findChild<desktop::StepsModel *>();
    const auto *drills = window.findChild<desktop::DrillsModel *>();
    QCOMPARE(steps->index(0, desktop::StepsModel::Tried).data().toString(), u"1"_s);
    QCOMPARE(drills->rowCount(), 1);
    for (auto *table : window.findChildren<QTableView *>()) {
        if (table->model() == drills)
            QTest::keyClick(table, Qt::Key_Return);
    }
    QCOMPARE(window.place(), desktop::Place::Debrief);
}

} // namespace tests
