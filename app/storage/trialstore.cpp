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

} // namespace

TrialStore::TrialStore(Database &database) : m_database(database) {}

Result<std::vector<StoredTrial>> TrialStore::of(const drills::PersonId &person, const drills::ProcessId &process)
{
    const QByteArray who = uuidBytes(person.value);
    auto found = m_database.connection().rows(
        u"SELECT attempt_id, day, attempt_key, how FROM attempt"
        " WHERE person_id = ? AND kind = 'cold-recital' AND process_id = ? ORDER BY attempt_key"_s,
        {who, process.value});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<StoredTrial> trials;
    for (const Row &row : *found) {
        StoredTrial trial;
        trial.recital = attemptIn(row, 0);
        trial.day = dayIn(row, 1);
        trial.place = row.number(2);
        noteEnd(trial, row, 3);
        for (auto add : {&TrialStore::addWalk, &TrialStore::addPractice, &TrialStore::addPause}) {
            if (auto done = (this->*add)(trial, who); !done)
                return tl::unexpected(done.error());
        }
        trials.push_back(std::move(trial));
    }
    return trials;
}

Result<void> TrialStore::addWalk(StoredTrial &trial, const QByteArray &person)
{
    auto found = m_database.connection().rows(
        u"SELECT attempt_id, attempt_key, how, "_s + begunMember(u"scenario"_s) + attemptsWithRecord()
            + u"WHERE person_id = ? AND attempt.kind = 'walk' AND attempt_key > ? AND "_s + begunMember(u"recital"_s)
            + u" = ? ORDER BY attempt_key LIMIT 1"_s,
        {person, trial.place, trial.recital.value});
    if (!found || found->empty())
        return found ? Result<void>() : tl::unexpected(found.error());
    const Row &walk = found->front();
    trial.walk = attemptIn(walk, 0);
    noteEnd(trial, walk, 2);
    auto seen = m_database.connection().rows(u"SELECT max(day)"_s + attemptsWithRecord()
                                                 + u"WHERE person_id = ? AND attempt_key < ? AND "_s
                                                 + begunMember(u"scenario"_s) + u" = ?"_s,
                                             {person, walk.number(1), walk.text(3)});
    if (!seen)
        return tl::unexpected(seen.error());
    if (!seen->front().isNull(0))
        trial.scenarioSeen = dayIn(seen->front(), 0);
    return {};
}

Result<void> TrialStore::addPractice(StoredTrial &trial, const QByteArray &person)
{
    const QByteArray last = uuidBytes((trial.walk ? *trial.walk : trial.recital).value);
    auto found = m_database.connection().number(
        u"SELECT EXISTS (SELECT 1 FROM attempt WHERE person_id = ? AND day = ? AND attempt_key <> ?"
        " AND attempt_key < (SELECT attempt_key FROM attempt WHERE attempt_id = ?))"_s,
        {person, trial.day.toString(Qt::ISODate), trial.place, last});
    if (!found)
        return tl::unexpected(found.error());
    trial.practisedBefore = *found != 0;
    return {};
}

Result<void> TrialStore::addPause(StoredTrial &trial, const QByteArray &)
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
    return {};
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
    auto found = m_database.connection().number(
        u"SELECT EXISTS (SELECT 1 FROM attempt WHERE person_id = ? AND day = ?)"_s,
        {uuidBytes(person.value), day.toString(Qt::ISODate)});
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
