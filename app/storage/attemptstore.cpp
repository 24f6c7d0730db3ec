#include "app/storage/attemptstore.h"

#include "app/storage/attemptlog.h"
#include "app/storage/figuresjson.h"
#include "app/storage/payload.h"
#include "app/storage/stepfiguresrow.h"
#include "drills/model/eventjson.h"
#include "drills/model/eventnames.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

template <typename What>
bool isA(const drills::Event &event)
{
    return std::holds_alternative<What>(event.what);
}

bool anyIsA(std::vector<drills::Event>::const_iterator begin, std::vector<drills::Event>::const_iterator end)
{
    return std::any_of(
        begin, end, [](const drills::Event &event) { return isA<drills::Begun>(event) || isA<drills::Ended>(event); });
}

/// Whether the clock was stopped or started, or a hint was shown, and nothing else: the turn under way goes on.
bool isWithinTurn(const std::vector<drills::Event> &events)
{
    return !events.empty() && std::ranges::all_of(events, [](const drills::Event &event) {
        return isA<drills::Paused>(event) || isA<drills::Resumed>(event) || isA<drills::Hinted>(event);
    });
}

QJsonObject naming(const drills::AttemptId &attempt)
{
    return {{u"attempt"_s, attempt.value}};
}

/// Ongoing attempts only: what ended stays as it is.
Result<KnownAttempt> findOngoing(AttemptLog &log, const drills::AttemptId &attempt)
{
    auto known = log.find(attempt);
    if (known && known->ended)
        return drills::failure(ErrorCode::NotAllowed, u"ended: attempt "_s + attempt.value);
    return known;
}

Result<void> dropDraft(Connection &connection, qint64 attemptKey)
{
    return connection.run(u"DELETE FROM draft WHERE attempt_key = ?"_s, {attemptKey});
}

/// Those that have not ended, of which this holds as well.
Result<std::vector<drills::AttemptId>> ongoing(Connection &connection, const QString &where, const QVariantList &values)
{
    auto found = connection.rows(u"SELECT attempt_id FROM attempt WHERE how IS NULL AND "_s + where, values);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<drills::AttemptId> ids;
    for (const Row &row : *found)
        ids.push_back(drills::AttemptId(uuidText(row.bytes(0))));
    return ids;
}

/// What was begun, from the payload of the first record.
Result<drills::Begun> begunIn(const QByteArray &bytes)
{
    auto payload = parsedPayload(bytes);
    if (!payload)
        return tl::unexpected(payload.error());
    auto event = drills::eventFromJson(payload->value(u"events"_s).toArray().first().toObject(), {});
    if (!event || !isA<drills::Begun>(*event))
        return drills::failure(ErrorCode::StoreDamaged, u"attempt without its beginning"_s);
    return std::get<drills::Begun>(std::move(event->what));
}

std::optional<drills::AttemptFigures> figuresIn(const Row &row)
{
    if (row.isNull(4))
        return std::nullopt;
    drills::AttemptFigures figures;
    figures.how = drills::fromLogName<drills::HowEnded>(row.text(4)).value_or(drills::HowEnded::Abandoned);
    figures.duration = drills::Milliseconds(row.number(5));
    figures.firstOpen = row.count(6);
    return figures;
}

/// The attempts that a list shows, as a subquery.
QString newest()
{
    return u"(SELECT * FROM attempt WHERE person_id = ? AND kind = 'walk' ORDER BY attempt_key DESC LIMIT ?)"_s;
}

QString stepsOfNewest()
{
    return u"SELECT a.attempt_key, "_s + stepFiguresColumns() + u" FROM "_s + newest()
        + u" AS a JOIN attempt_step AS s ON s.attempt_key = a.attempt_key ORDER BY a.attempt_key, place"_s;
}

} // namespace

AttemptStore::AttemptStore(Database &database) : m_database(database) {}

Result<drills::Attempt> AttemptStore::begin(const drills::PersonId &person, std::vector<drills::Event> events)
{
    if (events.empty() || !isA<drills::Begun>(events.front()) || anyIsA(events.begin() + 1, events.end()))
        return drills::failure(ErrorCode::InvalidInput, u"an attempt begins with Begun alone"_s);
    const drills::Instant now = m_database.now();
    drills::Attempt attempt{.id = drills::AttemptId(uuidText(m_database.newId())),
                            .person = person,
                            .begunUtcMs = now.utcMs,
                            .day = drills::practiceDay(now),
                            .events = std::move(events)};
    QJsonObject more = naming(attempt.id);
    more.insert(u"day"_s, attempt.day.toString(Qt::ISODate));
    more.insert(u"written_utc_ms"_s, now.utcMs);
    more.insert(u"offset_minutes"_s, now.offsetMinutes);

    const QByteArray author = uuidBytes(person.value);
    auto done = m_database.write([&]() -> Result<void> {
        auto known = m_database.connection().number(u"SELECT count(*) FROM person WHERE person_id = ?"_s, {author});
        if (!known)
            return tl::unexpected(known.error());
        if (*known == 0)
            return drills::failure(ErrorCode::NotFound, u"person "_s + person.value);
        return AttemptLog(m_database).write(author, RecordKind::AttemptBegun, more, attempt.events);
    });
    if (!done)
        return tl::unexpected(done.error());
    return attempt;
}

Result<void> AttemptStore::append(const drills::AttemptId &attempt, const std::vector<drills::Event> &events)
{
    if (anyIsA(events.begin(), events.end()))
        return drills::failure(ErrorCode::InvalidInput, u"Begun and Ended have their own calls"_s);
    return m_database.write([&]() -> Result<void> {
        AttemptLog log(m_database);
        auto known = findOngoing(log, attempt);
        if (!known)
            return tl::unexpected(known.error());
        if (!events.empty()) {
            if (auto done = log.write(known->person, RecordKind::AttemptEvents, naming(attempt), events); !done)
                return done;
        }
        return isWithinTurn(events) ? Result<void>() : dropDraft(m_database.connection(), known->key);
    });
}

Result<void> AttemptStore::end(const drills::AttemptId &attempt, const std::vector<drills::Event> &events,
                               const drills::AttemptFigures &figures)
{
    if (events.empty() || !isA<drills::Ended>(events.back()) || anyIsA(events.begin(), events.end() - 1))
        return drills::failure(ErrorCode::InvalidInput, u"an attempt ends with Ended alone"_s);
    return m_database.write([&]() -> Result<void> {
        AttemptLog log(m_database);
        auto known = findOngoing(log, attempt);
        if (!known)
            return tl::unexpected(known.error());
        QJsonObject more = naming(attempt);
        more.insert(u"figures"_s, figuresToJson(figures));
        if (auto done = log.write(known->person, RecordKind::AttemptEnded, more, events); !done)
            return done;
        return dropDraft(m_database.connection(), known->key);
    });
}

Result<drills::Attempt> AttemptStore::load(const drills::AttemptId &attempt)
{
    AttemptLog log(m_database);
    auto found = m_database.connection().rows(
        u"SELECT attempt_key, person_id, begun_utc_ms, day FROM attempt WHERE attempt_id = ?"_s,
        {uuidBytes(attempt.value)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return drills::failure(ErrorCode::NotFound, u"attempt "_s + attempt.value);
    const Row &row = found->front();
    auto events = log.read(row.number(0));
    if (!events)
        return tl::unexpected(events.error());
    return drills::Attempt{.id = attempt,
                           .person = drills::PersonId(uuidText(row.bytes(1))),
                           .begunUtcMs = row.number(2),
                           .day = QDate::fromString(row.text(3), Qt::ISODate),
                           .events = std::move(*events)};
}

Result<std::vector<AttemptRow>> AttemptStore::walks(const drills::PersonId &person, int limit)
{
    const QVariantList which{uuidBytes(person.value), limit};
    auto found = m_database.connection().rows(
        u"SELECT a.attempt_key, attempt_id, begun_utc_ms, day, how, duration_ms, first_open, record.payload FROM "_s
            + newest() + u" AS a JOIN record ON record.record_key = a.attempt_key ORDER BY a.attempt_key DESC"_s,
        which);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<AttemptRow> rows;
    std::map<qint64, size_t> places;
    for (const Row &row : *found) {
        auto begun = begunIn(row.bytes(7));
        if (!begun)
            return tl::unexpected(begun.error());
        places.emplace(row.number(0), rows.size());
        rows.push_back({.id = drills::AttemptId(uuidText(row.bytes(1))),
                        .person = person,
                        .begunUtcMs = row.number(2),
                        .day = QDate::fromString(row.text(3), Qt::ISODate),
                        .begun = std::move(*begun),
                        .figures = figuresIn(row)});
    }

    const auto addStep = [&](const Row &step) -> Result<void> {
        const auto place = places.find(step.number(0));
        if (place != places.end() && rows[place->second].figures)
            rows[place->second].figures->steps.push_back(stepFiguresIn(step, 1));
        return {};
    };
    if (auto done = m_database.connection().each(stepsOfNewest(), which, addStep); !done)
        return tl::unexpected(done.error());
    return rows;
}

Result<std::optional<drills::AttemptId>> AttemptStore::unfinishedWalk(const drills::PersonId &person)
{
    const auto ids = ongoing(m_database.connection(),
                             u"person_id = ? AND kind = 'walk' ORDER BY attempt_key DESC LIMIT 1"_s,
                             {uuidBytes(person.value)});
    if (!ids)
        return tl::unexpected(ids.error());
    return ids->empty() ? std::optional<drills::AttemptId>() : ids->front();
}

Result<std::vector<drills::AttemptId>> AttemptStore::unfinishedRecalls(const drills::PersonId &person, QDate day)
{
    return ongoing(m_database.connection(), u"person_id = ? AND kind <> 'walk' AND day = ? ORDER BY attempt_key DESC"_s,
                   {uuidBytes(person.value), day.toString(Qt::ISODate)});
}

Result<std::vector<drills::AttemptId>> AttemptStore::leftOver(const drills::PersonId &person, QDate today)
{
    return ongoing(m_database.connection(), u"person_id = ? AND day < ? ORDER BY attempt_key"_s,
                   {uuidBytes(person.value), today.toString(Qt::ISODate)});
}

Result<void> AttemptStore::saveDraft(const drills::AttemptId &attempt, const Draft &draft)
{
    return m_database.write([&]() -> Result<void> {
        AttemptLog log(m_database);
        auto known = findOngoing(log, attempt);
        if (!known)
            return tl::unexpected(known.error());
        const auto inDatabase = [](drills::Milliseconds time) { return QVariant(static_cast<qint64>(time.count())); };
        return m_database.connection().run(
            u"INSERT INTO draft (attempt_key, text, at_ms, turn_start_ms, first_key_ms) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET text = excluded.text, at_ms = excluded.at_ms,"
            " turn_start_ms = excluded.turn_start_ms, first_key_ms = excluded.first_key_ms"_s,
            {known->key, draft.text.toUtf8(), inDatabase(draft.at), inDatabase(draft.turnStart),
             draft.firstKey ? inDatabase(*draft.firstKey) : QVariant()});
    });
}

Result<std::optional<Draft>> AttemptStore::draft(const drills::AttemptId &attempt)
{
    auto found = m_database.connection().rows(
        u"SELECT text, at_ms, turn_start_ms, first_key_ms FROM draft JOIN attempt USING (attempt_key)"
        " WHERE attempt_id = ?"_s,
        {uuidBytes(attempt.value)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return std::optional<Draft>();
    const Row &row = found->front();
    Draft draft{QString::fromUtf8(row.bytes(0)), drills::Milliseconds(row.number(1)),
                drills::Milliseconds(row.number(2)), std::nullopt};
    if (!row.isNull(3))
        draft.firstKey = drills::Milliseconds(row.number(3));
    return std::optional(std::move(draft));
}

} // namespace storage
