#include "tests/desktop/tst_today.h"

#include "app/desktop/settings/settingspage.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/today/weekrow.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/walking.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QPushButton *primaryOf(QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->property("role").toString() == "primary"_L1)
            return button;
    }
    return nullptr;
}

} // namespace

void TodayTest::offersAFirstWalk()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::TodayPage page(fixture.desk());

    page.enter();

    QVERIFY(primaryOf(page)->isEnabled());
    QCOMPARE(primaryOf(page)->text(), u"&Start"_s);
}

void TodayTest::startsByEnter()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::TodayPage page(fixture.desk());
    page.show();
    page.enter();
    std::vector<training::WalkRequest> wanted;
    connect(&page, &desktop::TodayPage::walkWanted, this,
            [&wanted](const training::WalkRequest &request) { wanted.push_back(request); });

    QTest::keyClick(primaryOf(page), Qt::Key_Return);

    QCOMPARE(wanted.size(), std::size_t{1});
    QVERIFY(!wanted.front().scenario.isEmpty());
}

void TodayTest::offersAShortOne()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::TodayPage page(fixture.desk());
    page.enter();
    const auto full = training::planToday(fixture.desk().workspace, fixture.desk().person, false);
    const auto brief = training::planToday(fixture.desk().workspace, fixture.desk().person, true);

    QVERIFY(full && brief);
    QVERIFY(brief->minutes <= 3);
    QVERIFY(brief->request.steps.size() <= full->request.steps.size());
}

void TodayTest::saysTheWeekAloud()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::WeekRow row(fixture.desk().theme, nullptr);

    row.setDays({{QDate(2026, 3, 2), 2, 5, 124'000}, {QDate(2026, 3, 3), 0, 0, 0}, {QDate(2026, 3, 4), 0, 1, 1000}});

    QVERIFY(row.accessibleName().contains("Monday: 2 minute"_L1));
    QVERIFY(row.accessibleName().contains("Tuesday: none"_L1));
    QVERIFY(row.accessibleName().contains("Wednesday: 1 minute"_L1));
}

void TodayTest::keepsWhatIsChanged()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::SettingsPage page(fixture.desk());
    page.enter();

    auto *name = page.findChild<QLineEdit *>();
    name->setText(u"Mara"_s);
    emit name->editingFinished();
    page.findChild<QSpinBox *>()->setValue(20);
    page.findChild<QCheckBox *>()->setChecked(false);

    QCOMPARE(fixture.storedPerson().name, u"Mara"_s);
    QCOMPARE(fixture.storedPerson().minutesADay, 20);
    QVERIFY(!desktop::Preferences(fixture.folder()).isClockOn());
}

void TodayTest::offersMarketingToWhoSells()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::SettingsPage page(fixture.desk());
    page.show();
    page.enter();
    auto *marketing = buttonWith<QCheckBox>(page, u"Learn marketing's steps too"_s);
    auto *role = page.findChild<QComboBox *>();
    QVERIFY(marketing && !marketing->isChecked());

    QTest::keyClick(marketing, Qt::Key_Space);

    QVERIFY(fixture.storedPerson().learnsMarketing);
    QVERIFY(fixture.desk().person.learnsMarketing);
    for (const storage::PersonRole other : {storage::PersonRole::Markets, storage::PersonRole::Leads}) {
        role->setCurrentIndex(static_cast<int>(other));
        QVERIFY(!marketing->isVisible());
        QCOMPARE(fixture.storedPerson().role, other);
    }
    role->setCurrentIndex(static_cast<int>(storage::PersonRole::Sells));
    QVERIFY(marketing->isVisible() && marketing->isChecked());
    page.enter();
    QVERIFY(marketing->isChecked());
    QTest::keyClick(marketing, Qt::Key_Space);
    QVERIFY(!fixture.storedPerson().learnsMarketing);
}

void TodayTest::keepsTheRestDays()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    using Days = std::set<Qt::DayOfWeek>;
    QVERIFY(!fixture.desk().preferences.showsStreak());
    QCOMPARE(fixture.desk().preferences.restDays(), (Days{Qt::Saturday, Qt::Sunday}));
    const desktop::SettingsPage page(fixture.desk());
    auto *counts = buttonWith<QCheckBox>(page, u"Count days in a row"_s);
    const auto press = [&page](const QString &day) { buttonWith<QCheckBox>(page, day)->click(); };
    QVERIFY(!buttonWith<QCheckBox>(page, u"Sat"_s)->isEnabled());

    counts->click();
    for (const QString &day : {u"Sat"_s, u"Fri"_s})
        press(day);

    QVERIFY(desktop::Preferences(fixture.folder()).showsStreak());
    QCOMPARE(desktop::Preferences(fixture.folder()).restDays(), (Days{Qt::Friday, Qt::Sunday}));
    QCOMPARE(buttonWith<QCheckBox>(page, u"Sun"_s)->accessibleName(), u"Rest on Sunday"_s);
    for (const QString &day : {u"Sun"_s, u"Fri"_s})
        press(day);
    QCOMPARE(desktop::Preferences(fixture.folder()).restDays(), Days());
    counts->click();
    QVERIFY(!buttonWith<QCheckBox>(page, u"Fri"_s)->isEnabled());
}

} // namespace tests
