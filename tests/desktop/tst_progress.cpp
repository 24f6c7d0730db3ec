#include "tests/desktop/tst_progress.h"

#include "app/desktop/process/processpage.h"
#include "app/desktop/progress/drillsmodel.h"
#include "app/desktop/progress/progresspage.h"
#include "app/desktop/progress/stepsmodel.h"
#include "app/desktop/progress/triesstrip.h"
#include "app/desktop/widgets/textlabel.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/walking.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace tests {

namespace {

training::Progress progressOf(DeskFixture &fixture)
{
    const auto progress = training::progressOf(fixture.desk().workspace, fixture.desk().person.id,
                                               drills::ProcessId(u"sales"_s), 30, false);
    return progress ? *progress : training::Progress{};
}

} // namespace

void ProgressTest::tellsWhatWillBeHere()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ProgressPage page(fixture.desk());
    page.show();
    QSignalSpy wanted(&page, &desktop::ProgressPage::practiceWanted);

    page.enter();
    buttonWith(page, u"Do a drill"_s)->click();

    QCOMPARE(wanted.count(), 1);
}

void ProgressTest::countsEveryStep()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::StepsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QVERIFY(play(fixture.desk(), u"bakery"_s, u"bakery-great.jsonl"_s));
    training::Progress progress = progressOf(fixture);

    model.setRows(progress.steps, progress.drills);

    QCOMPARE(model.rowCount(), 10);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, desktop::StepsModel::Tried).data().toString(), u"1"_s);
        QCOMPARE(model.index(row, desktop::StepsModel::Reached).data().toString(), u"1"_s);
        QVERIFY(model.index(row, desktop::StepsModel::LastTry).data().toString().startsWith("reached, "_L1));
        QCOMPARE(model.tries(row).size(), std::size_t{1});
    }
    model.setRows({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void ProgressTest::listsPastDrills()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::DrillsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QVERIFY(play(fixture.desk(), u"bakery"_s, u"bakery-poor.jsonl"_s));
    QVERIFY(play(fixture.desk(), u"care-home"_s, u"care-home-great.jsonl"_s));

    model.setDrills(progressOf(fixture).drills);

    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, desktop::DrillsModel::Title).data().toString().contains("Ruth Adeyemi"_L1));
    QCOMPARE(model.index(0, desktop::DrillsModel::FirstOpen).data().toString(), u"nothing left open"_s);
    QCOMPARE(model.index(1, desktop::DrillsModel::FirstOpen).data().toString(), u"Take over the lead"_s);
    QVERIFY(!model.drill(2));
    model.setDrills({});
    QCOMPARE(model.rowCount(), 0);
}

void ProgressTest::forgetsTriesBeforeTheChosenDays()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(play(fixture.desk(), u"bakery"_s, u"bakery-poor.jsonl"_s));
    constexpr qint64 eightDays = 8LL * 24 * 60 * 60 * 1000;
    fixture.clock.advance(eightDays);
    desktop::ProgressPage page(fixture.desk());
    page.show();
    page.enter();
    const auto *tries = page.findChild<desktop::TriesStrip *>();
    QVERIFY(tries->isVisible());

    page.findChildren<QComboBox *>().at(1)->setCurrentIndex(0);

    QVERIFY(!tries->isVisible());
    QCOMPARE(page.findChild<desktop::StepsModel *>()->index(0, desktop::StepsModel::Tried).data().toString(), u"0"_s);
}

void ProgressTest::showsEveryStepOfBothProcesses()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ProcessPage page(fixture.desk());
    page.show();
    page.enter();
    const auto labels = [&page](const QString &text) {
        const auto all = page.findChildren<desktop::TextLabel *>();
        return std::ranges::count(all, text, &desktop::TextLabel::text);
    };
    int seen = 0;

    for (const drills::Process *process : fixture.desk().workspace.content.library().processes()) {
        for (const drills::Step &step : process->steps) {
            const QString name = u"%1, %2"_s.arg(process->name, step.name);
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->accessibleName() == name)
                    button->click();
            }
            QVERIFY2(labels(step.result) > 0, qPrintable(name));
            QVERIFY2(labels(step.ifSkipped) > 0, qPrintable(name));
            ++seen;
        }
    }

    QCOMPARE(seen, 19);
}

void ProgressTest::beginsWithTheOwnProcess()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ProcessPage page(fixture.desk());
    page.show();

    fixture.desk().person.role = storage::PersonRole::Sells;
    page.enter();

    QCOMPARE(buttonWith(page, u"1  Take over the lead"_s)->isChecked(), true);
}

} // namespace tests
