#include "tests/desktop/tst_daysprogress.h"

#include "app/desktop/progress/dayscalendar.h"
#include "app/desktop/progress/daysmodel.h"
#include "app/desktop/progress/daysprogress.h"
#include "app/desktop/progress/progresspage.h"
#include "tests/desktop/recalling.h"
#include "tests/desktop/walking.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <map>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr qint64 day = 86'400'000;
/// A Tuesday.
const QDate today(2026, 3, 3);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

training::DaysPractised practised()
{
    training::DaysPractised days;
    days.from = today.addDays(-90);
    days.today = today;
    days.days = {{today, 1, 2, 600'000}, {today.addDays(-8), 0, 1, 1000}};
    return days;
}

/// A point within each day that is drawn.
std::map<QDate, QPoint> pointsIn(const desktop::DaysCalendar &calendar)
{
    constexpr int step = 8;
    std::map<QDate, QPoint> points;
    for (int x = 0; x < calendar.width(); x += step) {
        for (int y = 0; y < calendar.height(); y += step) {
            if (const auto found = calendar.dayAt({x, y}))
                points.emplace(*found, QPoint(x, y));
        }
    }
    return points;
}

} // namespace

void DaysProgressTest::cleanup()
{
    QLocale::setDefault(QLocale::system());
}

void DaysProgressTest::listsDays()
{
    QLocale::setDefault(british);
    desktop::DaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setDays(practised().days);

    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(0, desktop::DaysModel::Day), u"Tuesday, 3 March 2026"_s);
    QCOMPARE(cell(0, desktop::DaysModel::Drills), u"3"_s);
    QCOMPARE(cell(0, desktop::DaysModel::Minutes), u"10"_s);
    QCOMPARE(cell(1, desktop::DaysModel::Drills), u"1"_s);
    QCOMPARE(cell(1, desktop::DaysModel::Minutes), u"1"_s);
    model.setDays({});
    QCOMPARE(model.rowCount(), 0);
}

void DaysProgressTest::drawsAWeekAColumn_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDate>("first");

    QTest::newRow("from Monday") << british << QDate(2026, 2, 2);
    QTest::newRow("from Sunday") << QLocale(QLocale::English, QLocale::UnitedStates) << QDate(2026, 2, 1);
}

void DaysProgressTest::drawsAWeekAColumn()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QDate, first);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QLocale::setDefault(locale);
    desktop::DaysCalendar calendar(fixture.desk().theme, nullptr);
    calendar.setDays(practised(), 10);
    calendar.resize(calendar.sizeHint());

    const std::map<QDate, QPoint> points = pointsIn(calendar);

    QCOMPARE(points.size(), std::size_t{91});
    QCOMPARE(points.begin()->first, today.addDays(-90));
    QCOMPARE(points.rbegin()->first, today);
    const QPoint point = points.at(first);
    QCOMPARE(points.at(first.addDays(6)).x(), point.x());
    QVERIFY(points.at(first.addDays(6)).y() > point.y());
    QCOMPARE(points.at(first.addDays(7)).y(), point.y());
    QVERIFY(points.at(first.addDays(7)).x() > point.x());
}

void DaysProgressTest::drawsFromTheRight()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::DaysCalendar calendar(fixture.desk().theme, nullptr);
    calendar.setLayoutDirection(Qt::RightToLeft);
    calendar.setDays(practised(), 10);
    calendar.resize(calendar.sizeHint());

    const std::map<QDate, QPoint> points = pointsIn(calendar);

    QCOMPARE(points.size(), std::size_t{91});
    QVERIFY(points.at(today).x() < points.at(today.addDays(-90)).x());
    QVERIFY(!calendar.grab().isNull());
}

void DaysProgressTest::tellsMinutesOfADay()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QLocale::setDefault(british);
    desktop::DaysCalendar calendar(fixture.desk().theme, nullptr);
    calendar.setDays(practised(), 10);
    calendar.show();
    const QPoint point = pointsIn(calendar)[today];

    QHelpEvent asked(QEvent::ToolTip, point, calendar.mapToGlobal(point));
    QCoreApplication::sendEvent(&calendar, &asked);

    QVERIFY(calendar.words(today).startsWith("Tuesday, 3 March 2026: 10 minute"_L1));
    QCOMPARE(calendar.words(today.addDays(-1)), u"Monday, 2 March 2026: none"_s);
    QVERIFY(QToolTip::text().contains("3 March 2026: 10 minute"_L1));
    QVERIFY(calendar.accessibleName().contains("91 day"_L1));
}

void DaysProgressTest::countsDaysPractised()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::DaysProgress progress(fixture.desk(), nullptr);
    const auto *table = progress.findChild<QTableView *>();
    progress.refresh();
    QVERIFY(says(progress, u"After your first drill"_s));
    QVERIFY(!table->isVisibleTo(&progress));

    QVERIFY(answerFirst(fixture));
    fixture.clock.advance(2 * day);
    QVERIFY(answerFirst(fixture));
    progress.refresh();

    QVERIFY(says(progress, u"Practised on 2 of the last 91 days"_s));
    QVERIFY(!says(progress, u"in a row"_s));
    QVERIFY(table->isVisibleTo(&progress));
    QCOMPARE(table->model()->rowCount(), 2);
    fixture.clock.advance(91 * day);
    progress.refresh();
    QVERIFY(says(progress, u"Practised on 0 of the last 91 days"_s));
    QVERIFY(!table->isVisibleTo(&progress));
}

void DaysProgressTest::countsDaysInARowByChoice()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().preferences.setShowsStreak(true);
    fixture.desk().preferences.setRestDays({Qt::Wednesday});
    QVERIFY(answerFirst(fixture));
    fixture.clock.advance(2 * day);
    QVERIFY(answerFirst(fixture));
    desktop::DaysProgress progress(fixture.desk(), nullptr);

    progress.refresh();
    QVERIFY(says(progress, u"2 day(s) in a row; the longest: 2"_s));

    fixture.desk().preferences.setRestDays({});
    progress.refresh();
    QVERIFY(says(progress, u"1 day(s) in a row; the longest: 1"_s));
    fixture.clock.advance(2 * day);
    progress.refresh();
    QVERIFY(says(progress, u"The most days in a row: 1"_s));
}

void DaysProgressTest::isAPartOfThePage()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(answerFirst(fixture));
    desktop::ProgressPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.enter();
    const auto *days = page.findChild<desktop::DaysProgress *>();
    QVERIFY(!days->isVisible());

    buttonWith(page, u"Days"_s)->click();

    QVERIFY(days->isVisible());
    QVERIFY(!buttonWith(page, u"Do a drill"_s));
    page.enter();
    QVERIFY(days->isVisible());
    QVERIFY(days->findChild<QTableView *>()->hasFocus());
    buttonWith(page, u"In walks"_s)->click();
    QVERIFY(!days->isVisible());
}

} // namespace tests
