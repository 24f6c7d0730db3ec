#include "tests/training/tst_dayspractised.h"

#include "app/training/dayspractised.h"
#include "tests/training/recalling.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr qint64 day = 86'400'000;
/// The day on which the clock of the tests stands.
const QDate firstDay(2026, 3, 3);

bool answerACard(const WorkspaceFixture &fixture)
{
    const auto session = ask(fixture, firstLink());
    return session && session->answer(u"Take over the lead"_s, 20, 0).has_value();
}

training::DaysPractised practisedIn(const WorkspaceFixture &fixture, int days)
{
    return training::daysPractised(fixture.workspace(), fixture.person().id, days, {})
        .value_or(training::DaysPractised{});
}

} // namespace

void TestDaysPractised::listsThemNewestFirst()
{
    WorkspaceFixture fixture;
    QVERIFY(answerACard(fixture));
    QVERIFY(answerACard(fixture));
    fixture.clock.advance(2 * day);
    const auto walk = training::WalkSession::begin(fixture.workspace(), fixture.person(), fixture.request(u"bakery"_s));
    QVERIFY(walk && (*walk)->stop());

    const training::DaysPractised practised = practisedIn(fixture, 7);

    QCOMPARE(practised.today, firstDay.addDays(2));
    QCOMPARE(practised.from, firstDay.addDays(-4));
    QCOMPARE(practised.asked(), 7);
    QCOMPARE(practised.days.size(), size_t{2});
    QCOMPARE(practised.days.front().day, firstDay.addDays(2));
    QCOMPARE(practised.days.front().drills, 1);
    QCOMPARE(practised.days.back().day, firstDay);
    QCOMPARE(practised.days.back().recalls, 2);
    QCOMPARE(practised.streak, (drills::PracticeStreak{1, 1}));
}

void TestDaysPractised::countsTheRowFromItsBeginning()
{
    WorkspaceFixture fixture;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(answerACard(fixture));
        fixture.clock.advance(day);
    }

    const training::DaysPractised practised = practisedIn(fixture, 2);

    QCOMPARE(practised.days.size(), size_t{1});
    QCOMPARE(practised.streak, (drills::PracticeStreak{3, 3}));
    fixture.clock.advance(day);
    QCOMPARE(practisedIn(fixture, 2).streak, (drills::PracticeStreak{0, 3}));
    // The day left out was a Friday.
    const auto rested = training::daysPractised(fixture.workspace(), fixture.person().id, 2, {Qt::Friday});
    QCOMPARE(rested->streak, (drills::PracticeStreak{3, 3}));
}

void TestDaysPractised::tellsMinutes()
{
    QCOMPARE(training::minutesOf({firstDay, 0, 1, 1000}), 1);
    QCOMPARE(training::minutesOf({firstDay, 1, 0, 124'000}), 2);
    QCOMPARE(training::minutesOf({firstDay, 3, 9, 1'190'000}), 20);
}

} // namespace tests
