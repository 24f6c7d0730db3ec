#include "tests/desktop/tst_heartprogress.h"

#include "app/desktop/progress/heartprogress.h"
#include "app/desktop/widgets/textlabel.h"
#include "tests/desktop/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<desktop::TextLabel *>();
    return std::ranges::any_of(labels, [&text](const auto *label) { return label->text().contains(text); });
}

} // namespace

void HeartProgressTest::listsWhatIsKnown()
{
    desktop::KnowledgeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    training::StepKnowledge step;
    step.step = drills::StepId(u"open"_s);
    step.name = u"Open"_s;
    step.recall[0] = 0.987;
    step.recall[1] = 0.5;
    step.isAutomatic[0] = true;
    step.reachedInWalks = 3;
    step.isStubborn = true;

    training::StepKnowledge product;
    product.otherProcess = u"From stranger to lead"_s;

    model.setSteps({step, product});

    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(desktop::KnowledgeModel::Step), u"Open (does not stick yet)"_s);
    QCOMPARE(cell(desktop::KnowledgeModel::Link), u"99 % ✓"_s);
    QCOMPARE(cell(desktop::KnowledgeModel::Result), u"50 %"_s);
    QCOMPARE(cell(desktop::KnowledgeModel::Purpose), QString());
    QCOMPARE(cell(desktop::KnowledgeModel::Walks), u"3"_s);
    QCOMPARE(cell(desktop::KnowledgeModel::Ease), QString());
    QCOMPARE(model.index(1, 0).data().toString(), u"From stranger to lead"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"From stranger to lead: what it leads to"_s);
}

void HeartProgressTest::foretellsTheDate()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::HeartProgress progress(fixture.desk(), nullptr);
    progress.refresh();
    QVERIFY(says(progress, u"Nothing was practised by heart yet"_s));
    QVERIFY(!says(progress, u"if you practise as planned"_s));

    fixture.desk().person.targetDay = training::presentMoment(fixture.desk().workspace).day.addDays(3);
    progress.refresh();

    constexpr int patienceMs = 60'000;
    QTRY_VERIFY_WITH_TIMEOUT(says(progress, u"if you practise as planned"_s), patienceMs);
}

} // namespace tests
