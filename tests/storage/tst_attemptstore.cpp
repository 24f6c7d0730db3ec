#include "tests/storage/tst_attemptstore.h"

#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drills::ErrorCode;

namespace tests {

namespace {

std::vector<drills::Event> joined(const std::vector<std::vector<drills::Event>> &parts)
{
    std::vector<drills::Event> events;
    for (const std::vector<drills::Event> &part : parts)
        events.insert(events.end(), part.begin(), part.end());
    return events;
}

drills::Event typing(const QString &text)
{
    return {1ms, drills::Answered{drills::StepId(u"open"_s), drills::TypedAnswer{text, {}}}};
}

QString typedIn(const drills::Attempt &attempt, size_t event)
{
    const auto &answered = std::get<drills::Answered>(attempt.events.at(event).what);
    return std::get<drills::TypedAnswer>(answered.answer).text;
}

} // namespace

void TestAttemptStore::keepsEveryKindOfEvent()
{
    StoreFixture fixture;
    storage::AttemptStore &attempts = fixture.open().attempts();
    const drills::PersonId person = fixture.addPerson();

    auto begun = attempts.begin(person, {sampleBegun(), sampleTurn().at(0)});
    QVERIFY(begun);
    QVERIFY(attempts.append(begun->id, sampleTurn()));
    QVERIFY(attempts.append(begun->id, sampleTurn()));
    QVERIFY(attempts.end(begun->id, {sampleTurn().at(1), sampleEnded()}, sampleFigures()));

    auto loaded = attempts.load(begun->id);
    QVERIFY(loaded);
    QCOMPARE(
        loaded->events,
        joined({{sampleBegun(), sampleTurn().at(0)}, sampleTurn(), sampleTurn(), {sampleTurn().at(1), sampleEnded()}}));
    QCOMPARE(loaded->id, begun->id);
    QCOMPARE(loaded->person, person);
    QCOMPARE(loaded->begunUtcMs, fixture.clock.instant.utcMs);
    QCOMPARE(loaded->day, QDate(2026, 3, 3));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestAttemptStore::survivesClosing()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.wholeAttempt(fixture.addPerson());
    auto before = fixture.store().attempts().load(attempt);

    auto after = fixture.open().attempts().load(attempt);

    QVERIFY(before && after);
    QCOMPARE(*after, *before);
}

void TestAttemptStore::putsALateEveningOnItsDay()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    // 4 March, 3:59 by the clock on the wall.
    fixture.clock.instant.utcMs = QDateTime(QDate(2026, 3, 4), QTime(2, 59), Qt::UTC).toMSecsSinceEpoch();

    auto late = fixture.store().attempts().begin(person, {sampleBegun()});
    fixture.clock.advance(60'000);
    auto early = fixture.store().attempts().begin(person, {sampleBegun()});

    QVERIFY(late && early);
    QCOMPARE(late->day, QDate(2026, 3, 3));
    QCOMPARE(early->day, QDate(2026, 3, 4));
}

void TestAttemptStore::refusesWrongCalls()
{
    StoreFixture fixture;
    storage::AttemptStore &attempts = fixture.open().attempts();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId ended = fixture.wholeAttempt(person);
    const drills::AttemptId going = fixture.begin(person);
    const drills::AttemptId unknown(u"01890000-0000-7000-8000-000000000000"_s);
    const auto codeOf = [](const auto &result) { return result ? ErrorCode::InvalidPack : result.error().code; };

    QCOMPARE(codeOf(attempts.begin(person, {})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.begin(person, sampleTurn())), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.begin(person, {sampleBegun(), sampleBegun()})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.begin(drills::PersonId(unknown.value), {sampleBegun()})), ErrorCode::NotFound);
    QCOMPARE(codeOf(attempts.begin(drills::PersonId(u"Ada"_s), {sampleBegun()})), ErrorCode::NotFound);
    QCOMPARE(codeOf(attempts.append(unknown, sampleTurn())), ErrorCode::NotFound);
    QCOMPARE(codeOf(attempts.append(drills::AttemptId(u"x"_s), sampleTurn())), ErrorCode::NotFound);
    QCOMPARE(codeOf(attempts.append(ended, sampleTurn())), ErrorCode::NotAllowed);
    QCOMPARE(codeOf(attempts.append(going, {sampleEnded()})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.end(going, sampleTurn(), {})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.end(going, {sampleEnded(), sampleEnded()}, {})), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(attempts.end(ended, {sampleEnded()}, {})), ErrorCode::NotAllowed);
    QCOMPARE(codeOf(attempts.saveDraft(ended, {})), ErrorCode::NotAllowed);
    QCOMPARE(codeOf(attempts.saveDraft(unknown, {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(attempts.load(unknown)), ErrorCode::NotFound);
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM record"_s), 5);
    QCOMPARE(fixture.findings(), QStringList());
}

void TestAttemptStore::listsNewestFirst()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    fixture.wholeAttempt(fixture.addPerson(u"Ben"_s));
    const drills::AttemptId first = fixture.wholeAttempt(person);
    const drills::AttemptId second = fixture.wholeAttempt(person);
    // The order is that of beginning, also when the clock goes back.
    fixture.clock.instant.utcMs -= 3 * 86'400'000LL;
    const drills::AttemptId third = fixture.begin(person);

    auto all = fixture.store().attempts().walks(person, 10);
    auto two = fixture.store().attempts().walks(person, 2);

    QVERIFY(all && two);
    QCOMPARE(all->size(), size_t(3));
    QCOMPARE(two->size(), size_t(2));
    QCOMPARE(all->at(0).id, third);
    QVERIFY(!all->at(0).figures);
    QCOMPARE(all->at(0).day, QDate(2026, 2, 28));
    QCOMPARE(all->at(1).id, second);
    QCOMPARE(all->at(2).id, first);
    QCOMPARE(all->at(2).person, person);
    QCOMPARE(all->at(2).begun, std::get<drills::Begun>(sampleBegun().what));
    QVERIFY(all->at(2).figures);
    QCOMPARE(*all->at(2).figures, sampleFigures());
    QCOMPARE(*two->at(1).figures, sampleFigures());
}

void TestAttemptStore::findsTheUnfinished()
{
    StoreFixture fixture;
    storage::AttemptStore &attempts = fixture.open().attempts();
    const drills::PersonId person = fixture.addPerson();
    const drills::PersonId other = fixture.addPerson(u"Ben"_s);
    fixture.wholeAttempt(person);

    auto none = attempts.unfinishedWalk(person);
    fixture.begin(person);
    const drills::AttemptId newest = fixture.begin(person);
    fixture.begin(other);
    auto found = attempts.unfinishedWalk(person);

    QVERIFY(none && !*none);
    QVERIFY(found && *found);
    QCOMPARE(**found, newest);
}

void TestAttemptStore::findsWhatWasLeftOver()
{
    StoreFixture fixture;
    storage::AttemptStore &attempts = fixture.open().attempts();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId yesterday = fixture.begin(person);
    fixture.wholeAttempt(person);
    fixture.clock.advance(86'400'000);
    const drills::AttemptId today = fixture.begin(person);

    auto then = attempts.leftOver(person, QDate(2026, 3, 3));
    auto now = attempts.leftOver(person, QDate(2026, 3, 4));
    auto later = attempts.leftOver(person, QDate(2026, 3, 5));

    QVERIFY(then && now && later);
    QCOMPARE(*then, std::vector<drills::AttemptId>());
    QCOMPARE(*now, std::vector<drills::AttemptId>{yesterday});
    QCOMPARE(*later, (std::vector<drills::AttemptId>{yesterday, today}));
}

void TestAttemptStore::keepsADraftUntilTheTurnIsSent()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    const storage::Draft draft{u"What does that co"_s, 8123ms, 4100ms, 5000ms};
    QVERIFY(fixture.store().attempts().saveDraft(attempt, {u"What"_s, 2000ms, {}, {}}));
    QVERIFY(fixture.store().attempts().saveDraft(attempt, draft));

    auto kept = fixture.open().attempts().draft(attempt);
    QVERIFY(fixture.store().rebuild());
    auto rebuilt = fixture.store().attempts().draft(attempt);
    QVERIFY(fixture.store().attempts().append(attempt, sampleTurn()));
    auto sent = fixture.store().attempts().draft(attempt);
    QVERIFY(fixture.store().attempts().saveDraft(attempt, {QString(), 9000ms, 9500ms, {}}));
    auto empty = fixture.store().attempts().draft(attempt);
    QVERIFY(fixture.store().attempts().end(attempt, {sampleEnded()}, sampleFigures()));
    auto ended = fixture.store().attempts().draft(attempt);

    QVERIFY(kept && rebuilt && sent && empty && ended);
    QCOMPARE(*kept, std::optional(draft));
    QCOMPARE(*rebuilt, std::optional(draft));
    QVERIFY(!*sent);
    QCOMPARE(*empty, std::optional(storage::Draft{QString(), 9000ms, 9500ms, {}}));
    QVERIFY(!*ended);
}

void TestAttemptStore::readsErasedTextsAsEmpty()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    QVERIFY(fixture.store().attempts().append(attempt, {typing(u"first"_s), typing(u"second"_s)}));
    QVERIFY(fixture.connect()->run(u"DELETE FROM answer_text WHERE n = 0"_s));

    auto loaded = fixture.store().attempts().load(attempt);

    QVERIFY(loaded);
    QCOMPARE(typedIn(*loaded, 1), QString());
    QCOMPARE(typedIn(*loaded, 2), u"second"_s);
}

void TestAttemptStore::keepsStrangeTexts()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    const QStringList texts{QString(),
                            u"'); DROP TABLE record; --"_s,
                            QString::fromUtf8("null\0inside", 11),
                            QString(1 << 20, u'x'),
                            u"‮right to left‬ \u200b"_s,
                            u"<b>bold</b>"_s};
    std::vector<drills::Event> events;
    for (const QString &text : texts)
        events.push_back(typing(text));

    QVERIFY(fixture.store().attempts().append(attempt, events));

    auto loaded = fixture.store().attempts().load(attempt);
    QVERIFY(loaded);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(typedIn(*loaded, static_cast<size_t>(i) + 1), texts.at(i));
    QCOMPARE(fixture.findings(), QStringList());
}

} // namespace tests
