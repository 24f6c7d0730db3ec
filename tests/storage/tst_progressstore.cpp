#include "tests/storage/tst_progressstore.h"

#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using drills::StepState;

namespace tests {

namespace {

constexpr qint64 day = 86'400'000;
const QDate firstDay(2026, 3, 3);

drills::Event begunAs(const QString &process, drills::PromptShape shape, bool retry = false)
{
    drills::Event event = sampleBegun();
    auto &begun = std::get<drills::Begun>(event.what);
    begun.process = drills::ProcessId(process);
    begun.shape = shape;
    if (retry)
        begun.from = drills::Origin{drills::AttemptId(u"01890000-0000-7000-8000-000000000000"_s), 2};
    return event;
}

drills::AttemptId done(StoreFixture &fixture, const drills::PersonId &person, const drills::Event &begun,
                       const drills::AttemptFigures &figures = sampleFigures())
{
    storage::AttemptStore &attempts = fixture.store().attempts();
    auto attempt = attempts.begin(person, {begun});
    if (!attempt || !attempts.end(attempt->id, {sampleEnded()}, figures))
        qFatal("no attempt");
    return attempt->id;
}

/// Attempts of two people in two processes, shapes and several days, with chance figures.
std::vector<drills::PersonId> practise(StoreFixture &fixture, int many)
{
    const std::vector<drills::PersonId> people{fixture.addPerson(u"Ada"_s), fixture.addPerson(u"Ben"_s)};
    drills::RandomSource random(11);
    for (int i = 0; i < many; ++i) {
        drills::AttemptFigures figures = sampleFigures();
        for (drills::StepFigures &step : figures.steps) {
            step.state = static_cast<StepState>(random.below(7));
            step.turns = static_cast<int>(random.below(5));
            step.own = std::chrono::milliseconds(random.below(90'000));
        }
        const auto shape = random.below(2) == 0 ? drills::PromptShape::Choose : drills::PromptShape::Converse;
        const drills::Event begun = begunAs(random.below(2) == 0 ? u"sales"_s : u"marketing"_s, shape,
                                            random.below(4) == 0);
        done(fixture, people.at(random.below(2)), begun, figures);
        fixture.clock.advance(static_cast<qint64>(random.below(day)));
    }
    return people;
}

using Key = std::tuple<QDate, QString, QString, int>;

/// The same counts from the figures of the attempts themselves.
std::map<Key, storage::StepDayRow> recount(const std::vector<storage::AttemptRow> &attempts)
{
    std::map<Key, storage::StepDayRow> rows;
    for (const storage::AttemptRow &attempt : attempts) {
        if (attempt.begun.from)
            continue;
        for (const drills::StepFigures &step : attempt.figures->steps) {
            if (step.state == StepState::NotNeeded || step.state == StepState::NotTried)
                continue;
            const Key key{attempt.day, attempt.begun.process.value, step.step.value,
                          static_cast<int>(attempt.begun.shape)};
            storage::StepDayRow &row = rows[key];
            row.day = attempt.day;
            row.process = attempt.begun.process;
            row.step = step.step;
            row.shape = attempt.begun.shape;
            ++row.tried;
            row.reached += step.state == StepState::Reached ? 1 : 0;
            row.late += step.state == StepState::ReachedLate ? 1 : 0;
            row.partly += step.state == StepState::Partly ? 1 : 0;
            row.open += step.state == StepState::Open ? 1 : 0;
            row.provisional += step.state == StepState::Provisional ? 1 : 0;
            row.turns += step.turns;
            row.ownMs += step.own.count();
        }
    }
    return rows;
}

} // namespace

void TestProgressStore::countsSteps()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Converse));
    done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Converse));
    fixture.begin(person);

    auto rows = fixture.store().progress().stepDays(person, firstDay, firstDay);

    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(5));
    const storage::StepDayRow reached{.day = firstDay,
                                      .process = drills::ProcessId(u"sales"_s),
                                      .step = drills::StepId(u"step-0"_s),
                                      .shape = drills::PromptShape::Converse,
                                      .tried = 2,
                                      .reached = 2,
                                      .turns = 2,
                                      .ownMs = 2000};
    const storage::StepDayRow partly{.day = firstDay,
                                     .process = drills::ProcessId(u"sales"_s),
                                     .step = drills::StepId(u"step-1"_s),
                                     .shape = drills::PromptShape::Converse,
                                     .tried = 2,
                                     .partly = 2,
                                     .turns = 4,
                                     .ownMs = 4000};
    QCOMPARE(rows->at(0), reached);
    QCOMPARE(rows->at(1), partly);
    QCOMPARE(rows->at(2).late, 2);
    QCOMPARE(rows->at(3).provisional, 2);
    QCOMPARE(rows->at(4).open, 2);
    QVERIFY(fixture.store().progress().stepDays(person, firstDay.addDays(1), firstDay.addDays(9))->empty());
}

void TestProgressStore::countsDays()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::Event begun = begunAs(u"sales"_s, drills::PromptShape::Choose);
    done(fixture, person, begun);
    done(fixture, person, begun);
    fixture.clock.advance(2 * day);
    done(fixture, person, begun);
    fixture.begin(person);

    auto days = fixture.store().progress().days(person, firstDay, firstDay.addDays(5));

    QVERIFY(days);
    QCOMPARE(*days, (std::vector<storage::DayRow>{{firstDay, 2, 0, 56'000}, {firstDay.addDays(2), 1, 0, 28'000}}));
}

void TestProgressStore::countsCardsInDays()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    drills::Event card = begunAs(u"sales"_s, drills::PromptShape::Type);
    std::get<drills::Begun>(card.what).kind = drills::DrillKind::SayResult;
    drills::AttemptFigures figures;
    figures.duration = std::chrono::seconds(9);
    done(fixture, person, card, figures);
    done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Converse));
    fixture.clock.advance(day);
    done(fixture, person, card, figures);
    done(fixture, person, card, figures);

    auto days = fixture.store().progress().days(person, firstDay, firstDay.addDays(5));

    QVERIFY(days);
    QCOMPARE(*days, (std::vector<storage::DayRow>{{firstDay, 1, 1, 37'000}, {firstDay.addDays(1), 0, 2, 18'000}}));
    QVERIFY(days->back().isPractised());
}

void TestProgressStore::leavesRetriesOut()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Choose, true));

    storage::ProgressStore &progress = fixture.store().progress();

    QVERIFY(progress.stepDays(person, firstDay, firstDay)->empty());
    QVERIFY(progress.days(person, firstDay, firstDay)->empty());
    QVERIFY(progress.stepHistory(person, drills::ProcessId(u"sales"_s), drills::StepId(u"step-0"_s), 9)->empty());
    QVERIFY(fixture.store().attempts().walks(person, 9)->front().figures);
}

void TestProgressStore::showsTheHistoryOfAStep()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId first = done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Choose));
    done(fixture, person, begunAs(u"marketing"_s, drills::PromptShape::Choose));
    fixture.clock.advance(day);
    const drills::AttemptId second = done(fixture, person, begunAs(u"sales"_s, drills::PromptShape::Converse));

    storage::ProgressStore &progress = fixture.store().progress();
    const drills::ProcessId process(u"sales"_s);
    auto history = progress.stepHistory(person, process, drills::StepId(u"step-1"_s), 9);

    QVERIFY(history);
    QCOMPARE(history->size(), size_t(2));
    QCOMPARE(history->at(0).attempt, second);
    QCOMPARE(history->at(0).day, firstDay.addDays(1));
    QCOMPARE(history->at(0).shape, drills::PromptShape::Converse);
    QCOMPARE(history->at(0).figures, sampleFigures().steps.at(1));
    QCOMPARE(history->at(1).attempt, first);
    QCOMPARE(progress.stepHistory(person, process, drills::StepId(u"step-1"_s), 1)->size(), size_t(1));
    QVERIFY(progress.stepHistory(person, process, drills::StepId(u"step-6"_s), 9)->empty());
}

void TestProgressStore::rollUpEqualsRecount()
{
    StoreFixture fixture;
    fixture.open();
    for (const drills::PersonId &person : practise(fixture, 60)) {
        auto attempts = fixture.store().attempts().walks(person, 1000);
        auto rows = fixture.store().progress().stepDays(person, firstDay, firstDay.addDays(100));
        QVERIFY(attempts && rows);

        const std::map<Key, storage::StepDayRow> due = recount(*attempts);

        QVERIFY(due.size() > 20);
        QCOMPARE(rows->size(), due.size());
        for (const storage::StepDayRow &row : *rows)
            QCOMPARE(row, due.at({row.day, row.process.value, row.step.value, static_cast<int>(row.shape)}));
    }
}

void TestProgressStore::rebuildsTheSame()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = practise(fixture, 30).front();
    auto before = fixture.store().progress().stepDays(person, firstDay, firstDay.addDays(100));

    fixture.tamper(
        {u"DELETE FROM step_day"_s, u"UPDATE attempt_step SET own_ms = 0"_s, u"DELETE FROM attempt_record"_s});
    fixture.open();
    QVERIFY(!fixture.findings().isEmpty());
    QVERIFY(fixture.store().rebuild());

    auto after = fixture.store().progress().stepDays(person, firstDay, firstDay.addDays(100));
    QVERIFY(before && after);
    QCOMPARE(*after, *before);
    QCOMPARE(fixture.findings(), QStringList());
}

} // namespace tests
