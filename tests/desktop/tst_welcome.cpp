#include "tests/desktop/tst_welcome.h"

#include "app/desktop/welcome/twocalls.h"
#include "app/desktop/welcome/welcomepage.h"
#include "tests/desktop/deskfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QPushButton *buttonOf(QWidget &page, const char *role)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->property("role").toString() == QLatin1String(role))
            return button;
    }
    return nullptr;
}

training::StepDebrief stepOf(int turns, int seconds, const QString &madeUpFor)
{
    training::StepDebrief step;
    step.figures.state = drills::StepState::Open;
    step.figures.turns = turns;
    step.figures.own = std::chrono::seconds(seconds);
    if (!madeUpFor.isEmpty())
        step.madeUp.push_back({madeUpFor, true, std::chrono::seconds(5), 1});
    return step;
}

} // namespace

void WelcomeTest::asksThreeThings()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::WelcomePage page(fixture.desk());
    QSignalSpy calls(&page, &desktop::WelcomePage::twoCallsWanted);
    page.enter();

    page.findChild<QLineEdit *>(u"name"_s)->setText(u"  Mara "_s);
    buttonOf(page, "primary")->click();
    page.findChildren<QRadioButton *>().at(1)->click();
    buttonOf(page, "primary")->click();
    page.findChild<QSpinBox *>()->setValue(15);
    buttonOf(page, "primary")->click();
    QCOMPARE(calls.count(), 0);
    buttonOf(page, "primary")->click();

    const storage::Person person = fixture.storedPerson();
    QCOMPARE(calls.count(), 1);
    QCOMPARE(person.name, u"Mara"_s);
    QCOMPARE(person.role, storage::PersonRole::Markets);
    QCOMPARE(person.minutesADay, 15);
    QVERIFY(person.welcomed);
}

void WelcomeTest::canBeSkipped()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::WelcomePage page(fixture.desk());
    QSignalSpy passed(&page, &desktop::WelcomePage::passed);
    page.enter();

    for (int i = 0; i < 4; ++i)
        buttonOf(page, "quiet")->click();

    QCOMPARE(passed.count(), 1);
    QVERIFY(fixture.storedPerson().welcomed);
}

void WelcomeTest::findsTwoCalls()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());

    const auto calls = desktop::TwoCalls::from(fixture.desk().workspace.content);

    QVERIFY(calls);
    QCOMPARE(calls->first().steps.size(), std::size_t{3});
    QCOMPARE(calls->first().scenario, calls->second().scenario);
    QCOMPARE(calls->first().shape, drills::PromptShape::Choose);
    QVERIFY(!(calls->first().lead == calls->second().lead));
}

void WelcomeTest::comparesCalls()
{
    training::Debrief first;
    first.steps = {stepOf(2, 20, {}), stepOf(3, 30, {})};
    training::Debrief second;
    second.steps = {stepOf(4, 45, u"Trust"_s), stepOf(4, 35, u"Trust"_s)};

    const desktop::CallDifference difference = desktop::differenceOf(first, second);

    QCOMPARE(difference.turns, 3);
    QCOMPARE(difference.own, drills::Milliseconds(30'000));
    QCOMPARE(difference.madeUpFor, QStringList{u"Trust"_s});
    QVERIFY(!difference.isPartial);
}

void WelcomeTest::comparesOnlyWhatBothCallsCameTo()
{
    training::Debrief cutOff;
    cutOff.steps = {stepOf(2, 20, {}), {}};
    training::Debrief whole;
    whole.steps = {stepOf(3, 25, {}), stepOf(9, 90, {})};

    const desktop::CallDifference difference = desktop::differenceOf(cutOff, whole);

    QCOMPARE(difference.turns, 1);
    QCOMPARE(difference.own, drills::Milliseconds(5'000));
    QVERIFY(difference.isPartial);
}

} // namespace tests
