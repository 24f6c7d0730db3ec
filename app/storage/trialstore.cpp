#include "app/storage/trialstore.h"

#include "app/storage/database.h"
#include "app/storage/uuidv7.h"
#include "drills/model/eventnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

namespace {

/// A member of what was begun, for an attempt joined with its first record.
QString begunMember(const QString &name)
{
    return u"json_extract(CAST(record.payload AS TEXT), '$.events[0]."_s + name + u"')"_s;
}

QString attemptsWithRecord()
{
    return u" FROM attempt JOIN record ON record.record_key = attempt.attempt_key "_s;
}

QDate dayIn(const Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

drills::AttemptId attemptIn(const Row &row, int column)
{
    return drills::AttemptId(uuidText(row.bytes(column)));
}

/// Notes how a part of the trial ended; the column holds null while it goes on.
void noteEnd(StoredTrial &trial, const Row &row, int column)
{
    trial.isGoingOn = trial.isGoingOn || row.isNull(column);
    trial.isAbandoned = trial.isAbandoned || row.text(column) == drills::logNameOf(drills::HowEnded::Abandoned);
}

/// The records of a person's attempts around a day, given twice: also of those that were begun days before and taken up
/// again. What ends an attempt as abandoned is not practice: that is done when the program begins.
QString practice()
{
    return u" FROM attempt JOIN attempt_record USING (attempt_key)"
           " JOIN record ON record.record_key = attempt_record.record_key"
           " WHERE person_id = ? AND day BETWEEN date(?, '-7 days') AND date(?, '+1 day')"
           " AND NOT (record.kind = 'attempt-ended' AND how = 'abandoned') "_s;
}

/// The key of an attempt's last record so far.
QString lastRecord()
{
    return u"(SELECT max(record_key) FROM attempt_record JOIN attempt USING (attempt_key) WHERE attempt_id = ?)"_s;
}

/// Four hours earlier by the local clock (docs/rules.md).
QString practiceDayOfRecord()
{
    const QString member = u"json_extract(CAST(record.payload AS TEXT), '$.%1')"_s;
    return u"date(%1 / 1000 + %2 * 60 - 4 * 3600, 'unixepoch')"_s.arg(member.arg(u"written_utc_ms"_s),
                                                                      member.arg(u"offset_minutes"_s));
}

/// `walks`: all of the person, in their order: id, day, how it ended, scenario, recital.
void addWalk(StoredTrial &trial, const std::vector<Row> &walks)
{
    const auto walk = std::ranges::find_if(walks,
                                           [&trial](const Row &row) { return row.text(4) == trial.recital.value; });
    if (walk == walks.end())
        return;
    trial.walk = attemptIn(*walk, 0);
    noteEnd(trial, *walk, 2);
    for (auto earlier = walks.begin(); earlier != walk; ++earlier) {
        if (earlier->text(3) == walk->text(3))
            trial.scenarioSeen = std::max(trial.scenarioSeen, std::optional(dayIn(*earlier, 1)));
    }
}

} // namespace

TrialStore::TrialStore(Database &database) : m_database(database) {}

Result<std::vector<StoredTrial>> TrialStore::of(const drills::PersonId &person, const drills::ProcessId &process)
{
    const QByteArray who = uuidBytes(person.value);
    auto found = m_database.connection().rows(
        u"SELECT attempt_id, day, attempt_key, how FROM attempt"
        " WHERE person_id = ? AND kind = 'cold-recital' AND process_id = ? ORDER BY attempt_key"_s,
        {who, process.value});
    if (!found || found->empty())
        return found ? Result<std::vector<StoredTrial>>() : tl::unexpected(found.error());
    // Once for all trials: their payloads have to be read.
    auto walks = m_database.connection().rows(
        u"SELECT attempt_id, day, how, "_s + begunMember(u"scenario"_s) + u", "_s + begunMember(u"recital"_s)
            + attemptsWithRecord() + u"WHERE person_id = ? AND attempt.kind = 'walk' ORDER BY attempt_key"_s,
        {who});
    if (!walks)
        return tl::unexpected(walks.error());
    std::vector<StoredTrial> trials;
    for (const Row &row : *found) {
        StoredTrial trial;
        trial.recital = attemptIn(row, 0);
        trial.day = dayIn(row, 1);
        trial.place = row.number(2);
        noteEnd(trial, row, 3);
        addWalk(trial, *walks);
        if (auto done = addPractice(trial, who); !done)
            return tl::unexpected(done.error());
        if (auto done = addPause(trial); !done)
            return tl::unexpected(done.error());
        trials.push_back(std::move(trial));
    }
    return trials;
}

Result<void> TrialStore::addPractice(StoredTrial &trial, const QByteArray &person)
{
    const QString day = trial.day.toString(Qt::ISODate);
    const QByteArray recital = uuidBytes(trial.recital.value);
    const QByteArray last = trial.walk ? uuidBytes(trial.walk->value) : recital;
    auto found = m_database.connection().number(
        u"SELECT EXISTS (SELECT 1"_s + practice() + u"AND attempt_id NOT IN (?, ?) AND attempt_record.record_key < "_s
            + lastRecord() + u" AND (attempt_record.record_key > ? OR "_s + practiceDayOfRecord() + u" = ?))"_s,
        {person, day, day, recital, last, last, trial.place, day});
    if (!found)
        return tl::unexpected(found.error());
    trial.practisedBefore = *found != 0;
    return {};
}

Result<void> TrialStore::addPause(StoredTrial &trial)
{
    auto found = m_database.connection().rows(
        u"SELECT json_extract(CAST(payload AS TEXT), '$.written_utc_ms') FROM attempt_record"
        " JOIN record USING (record_key) JOIN attempt USING (attempt_key)"
        " WHERE attempt_id IN (?, ?) ORDER BY record_key"_s,
        {uuidBytes(trial.recital.value), trial.walk ? uuidBytes(trial.walk->value) : QVariant()});
    if (!found)
        return tl::unexpected(found.error());
    for (size_t i = 1; i < found->size(); ++i) {
        // A clock that was set back says nothing.
        const drills::Milliseconds pause((*found)[i].number(0) - (*found)[i - 1].number(0));
        trial.longestPause = std::max(trial.longestPause, pause);
    }
    trial.lastUtcMs = found->back().number(0);
    return {};
}

Result<bool> TrialStore::hasPractisedSince(const drills::PersonId &person, const StoredTrial &trial)
{
    const QString day = trial.day.toString(Qt::ISODate);
    auto found = m_database.connection().number(u"SELECT EXISTS (SELECT 1"_s + practice()
                                                    + u"AND attempt_record.record_key > "_s + lastRecord() + u')',
                                                {uuidBytes(person.value), day, day, uuidBytes(trial.recital.value)});
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

Result<std::vector<drills::AttemptId>> TrialStore::goingOn(const drills::PersonId &person)
{
    auto found = m_database.connection().rows(u"SELECT attempt_id"_s + attemptsWithRecord()
                                                  + u"WHERE person_id = ? AND how IS NULL AND (attempt.kind ="
                                                    " 'cold-recital' OR "_s
                                                  + begunMember(u"recital"_s) + u" IS NOT NULL) ORDER BY attempt_key"_s,
                                              {uuidBytes(person.value)});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<drills::AttemptId> ids;
    for (const Row &row : *found)
        ids.push_back(attemptIn(row, 0));
    return ids;
}

Result<std::vector<drills::SeenScenario>> TrialStore::seenScenarios(const drills::PersonId &person)
{
    const QString scenario = begunMember(u"scenario"_s);
    auto found = m_database.connection().rows(
        u"SELECT "_s + scenario + u" AS scenario, max(day)"_s + attemptsWithRecord()
            + u"WHERE person_id = ? AND attempt.kind = 'walk' GROUP BY scenario ORDER BY scenario"_s,
        {uuidBytes(person.value)});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<drills::SeenScenario> scenarios;
    for (const Row &row : *found)
        scenarios.push_back({drills::ScenarioId(row.text(0)), dayIn(row, 1)});
    return scenarios;
}

Result<bool> TrialStore::hasPractised(const drills::PersonId &person, QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    auto found = m_database.connection().number(u"SELECT EXISTS (SELECT 1"_s + practice() + u"AND "_s
                                                    + practiceDayOfRecord() + u" = ?)"_s,
                                                {uuidBytes(person.value), date, date, date});
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

Result<std::optional<drills::AttemptId>> TrialStore::recitalOf(const drills::AttemptId &walk)
{
    auto found = m_database.connection().rows(u"SELECT "_s + begunMember(u"recital"_s) + attemptsWithRecord()
                                                  + u"WHERE attempt_id = ?"_s,
                                              {uuidBytes(walk.value)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty() || found->front().isNull(0))
        return std::optional<drills::AttemptId>();
    return std::optional(drills::AttemptId(found->front().text(0)));
}

} // namespace storage
