#include "tests/desktop/tst_library.h"

#include "app/desktop/library/companyform.h"
#include "app/desktop/library/enginecard.h"
#include "app/desktop/library/faultmodel.h"
#include "app/desktop/library/librarypage.h"
#include "app/desktop/library/packchange.h"
#include "app/desktop/library/packmodel.h"
#include "app/desktop/library/testbench.h"
#include "tests/desktop/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QPushButton *buttonNamed(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QTableView *tableNamed(QWidget &page, const QString &name)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

QLineEdit *lineNamed(QWidget &page, const QString &name)
{
    for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
        if (line->placeholderText() == name)
            return line;
    }
    return nullptr;
}

} // namespace

void LibraryTest::listsPacks()
{
    desktop::PackModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    training::PackView sales;
    sales.id = drills::PackId(u"sales"_s);
    sales.title = u"Sales"_s;
    sales.isBuiltIn = true;
    training::PackView own;
    own.id = drills::PackId(u"own"_s);
    model.setPacks({sales, own});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, desktop::PackModel::Title).data().toString(), u"Sales"_s);
    QCOMPARE(model.index(1, desktop::PackModel::Title).data().toString(), u"own"_s);
    QVERIFY(model.index(0, desktop::PackModel::Origin).data() != model.index(1, desktop::PackModel::Origin).data());
    QVERIFY(!model.pack(2));
}

void LibraryTest::listsFaults()
{
    desktop::FaultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setFaults({{u"/id"_s, u"It is missing."_s, u"a text"_s}});

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, desktop::FaultModel::Pointer).data().toString(), u"/id"_s);
    QCOMPARE(model.index(0, desktop::FaultModel::Expected).data().toString(), u"a text"_s);
}

void LibraryTest::namesAllFaultsOfAFile()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::LibraryPage page(fixture.desk());
    page.enter();
    const QString path = fixture.folder() + u"/bad.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1, \"version\": \"one\"}");
    file.close();

    QLineEdit *line = lineNamed(page, u"Path of a pack file"_s);
    line->setText(path);
    QTest::keyClick(line, Qt::Key_Return);

    const QTableView *table = tableNamed(page, u"Faults of the file"_s);
    QVERIFY(!table->isHidden());
    QVERIFY(table->model()->rowCount() >= 2);
}

void LibraryTest::refusesAFileThatIsNotThere()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::LibraryPage page(fixture.desk());
    page.enter();
    const int before = tableNamed(page, u"Packs in use"_s)->model()->rowCount();

    lineNamed(page, u"Path of a pack file"_s)->setText(u"/no/such/file.json"_s);
    buttonNamed(page, u"Install"_s)->click();

    QVERIFY(tableNamed(page, u"Faults of the file"_s)->isHidden());
    QCOMPARE(tableNamed(page, u"Packs in use"_s)->model()->rowCount(), before);
}

void LibraryTest::savesTheCompanyCard()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::LibraryPage page(fixture.desk());
    page.enter();

    lineNamed(page, u"Name of the company"_s)->setText(u"Nordwind & Sons"_s);
    buttonNamed(page, u"Save the card"_s)->click();
    QCOMPARE(fixture.desk().workspace.content.library().companyCard().company, u"Nordwind & Sons"_s);

    buttonNamed(page, u"Undo"_s)->click();
    QCOMPARE(fixture.desk().workspace.content.library().companyCard().company, QString());
    QCOMPARE(lineNamed(page, u"Name of the company"_s)->text(), QString());
}

void LibraryTest::keepsWhatWasTypedAndNotSaved()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::LibraryPage page(fixture.desk());
    page.enter();

    lineNamed(page, u"Name of the company"_s)->setText(u"Nordwind"_s);
    page.enter();

    QCOMPARE(lineNamed(page, u"Name of the company"_s)->text(), u"Nordwind"_s);
    QCOMPARE(fixture.desk().workspace.content.library().companyCard().company, QString());
}

void LibraryTest::triesATextOnTheBench()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::EngineCard bench(fixture.desk());
    bench.refresh();
    const auto boxes = bench.findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(u"sales"_s));
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"interview"_s));

    bench.findChild<QPlainTextEdit *>()->setPlainText(u"What does that cost you in a week?"_s);
    buttonNamed(bench, u"Try it"_s)->click();

    const QTableView *table = tableNamed(bench, u"Verdicts on the text"_s);
    QVERIFY(!table->isHidden());
    QCOMPARE(table->model()->rowCount(), 5);
    const int cost = 2;
    QCOMPARE(table->model()->index(cost, desktop::VerdictModel::Verdict).data().toString(), u"found"_s);
    QVERIFY(table->model()->index(cost, desktop::VerdictModel::Evidence).data().toString().contains(u"cost"_s));
}

void LibraryTest::teachesAWording()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::TestBench bench(fixture.desk());
    bench.refresh();
    bench.findChild<QPlainTextEdit *>()->setPlainText(u"Where does the <b>till</b> ring hollow?"_s);
    const auto boxes = bench.findChildren<QComboBox *>();
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"interview"_s));
    buttonNamed(bench, u"Try it"_s)->click();
    QTableView *table = tableNamed(bench, u"Verdicts on the text"_s);
    QVERIFY(buttonNamed(bench, u"This counts…"_s)->parentWidget()->isHidden());
    const int cost = 2;
    table->setCurrentIndex(table->model()->index(cost, 0));
    QVERIFY(!buttonNamed(bench, u"This counts…"_s)->parentWidget()->isHidden());

    buttonNamed(bench, u"This counts…"_s)->click();
    auto *dialog = bench.findChild<desktop::PublishDialog *>();
    QVERIFY(dialog);
    buttonNamed(*dialog, u"Publish"_s)->click();

    QTRY_COMPARE(table->model()->index(cost, desktop::VerdictModel::Verdict).data().toString(), u"found"_s);
    const auto &turn =
        fixture.desk().workspace.content.library().criterion(drills::CriterionId(u"interview.cost"_s))->turn;
    QCOMPARE(turn.accepted.last(), u"Where does the <b>till</b> ring hollow?"_s);
}

void LibraryTest::asksBeforeAPackIsChanged_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canPublish");
    QTest::newRow("new") << u"interview.cost"_s << u"Where does the till ring hollow?"_s << true;
    QTest::newRow("nothing") << u"interview.cost"_s << u" "_s << false;
    QTest::newRow("unknown criterion") << u"moon.cost"_s << u"What does it cost?"_s << false;
}

void LibraryTest::asksBeforeAPackIsChanged()
{
    QFETCH(const QString, criterion);
    QFETCH(const QString, text);
    QFETCH(const bool, canPublish);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());

    desktop::PublishDialog dialog(
        desktop::PackChange::questionOf(fixture.desk(),
                                        {drills::CriterionId(criterion), text, drills::WordingKind::Lookalike}),
        fixture.desk().workspace.content.library(), nullptr);

    QCOMPARE(buttonNamed(dialog, u"Publish"_s) != nullptr, canPublish);
    buttonNamed(dialog, canPublish ? u"Leave it as it is"_s : u"Close"_s)->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(fixture.desk().workspace.content.packs().size(), size_t{6});
    for (const training::PackView &pack : fixture.desk().workspace.content.packs())
        QCOMPARE(pack.version, 1);
}

void LibraryTest::refusesToCalibrateByFewRulings()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());

    const desktop::PublishQuestion question = desktop::PackChange::questionOf(fixture.desk(),
                                                                              drills::ProcessId(u"sales"_s));

    QVERIFY(!question.publish);
    QVERIFY(question.about.join(u' ').contains(u"0 of 50"_s));
}

void LibraryTest::listsChangedVerdicts()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::ChangedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRows({{drills::CriterionId(u"interview.cost"_s), QDate(2026, 11, 2), u"So <b>much</b> & more?"_s,
                    drills::Verdict::CannotTell, drills::Verdict::Found, 400, 800}},
                  fixture.desk().workspace.content.library());

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, desktop::ChangedModel::Said).data().toString(), u"So <b>much</b> & more?"_s);
    QTextDocument tip;
    tip.setHtml(model.index(0, desktop::ChangedModel::Said).data(Qt::ToolTipRole).toString());
    QCOMPARE(tip.toPlainText(), u"So <b>much</b> & more?"_s);
    QCOMPARE(model.index(0, desktop::ChangedModel::Before).data().toString(), u"cannot tell"_s);
    QCOMPARE(model.index(0, desktop::ChangedModel::After).data().toString(), u"found"_s);
}

void LibraryTest::listsVerdicts()
{
    desktop::VerdictModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRows({{u"It is so."_s, drills::Verdict::CannotTell, 512, {u"so"_s, u"it"_s}}});

    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, desktop::VerdictModel::Verdict).data().toString(), u"cannot tell"_s);
    QCOMPARE(model.index(0, desktop::VerdictModel::Evidence).data().toString(), u"so … it"_s);
}

} // namespace tests
