#include "app/storage/projector.h"

#include "app/storage/payload.h"
#include "app/storage/uuidv7.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

QByteArray uuidIn(const QJsonObject &payload, const QString &member)
{
    return uuidBytes(payload.value(member).toString());
}

QByteArray hexIn(const QJsonObject &payload, const QString &member)
{
    return QByteArray::fromHex(payload.value(member).toString().toLatin1());
}

qint64 numberIn(const QJsonObject &payload, const QString &member)
{
    return payload.value(member).toInteger();
}

} // namespace

Projector::Projector(Connection &connection) : m_connection(connection) {}

std::vector<Projector::Table> Projector::tables()
{
    return {
        {u"person"_s, {u"person_id"_s}},
        {u"pack_in_use"_s, {u"pack_id"_s}},
        {u"attempt"_s, {u"attempt_key"_s}},
        {u"attempt_record"_s, {u"attempt_key"_s, u"record_key"_s}},
        {u"attempt_step"_s, {u"attempt_key"_s, u"place"_s}},
        {u"review"_s, {u"record_key"_s, u"n"_s}},
        {u"typed_answer"_s, {u"record_key"_s, u"n"_s}},
        {u"fitted_weights"_s, {u"person_id"_s}},
        {u"step_day"_s, {u"person_id"_s, u"day"_s, u"process_id"_s, u"step_id"_s, u"shape"_s}},
        {u"ruling"_s, {u"record_key"_s}},
    };
}

Result<void> Projector::clear()
{
    // Drafts and profiles keep pointing at rows that come back before the transaction ends.
    if (auto done = m_connection.run(u"PRAGMA defer_foreign_keys = ON"_s); !done)
        return done;
    for (const Table &table : tables()) {
        if (auto done = m_connection.run(u"DELETE FROM "_s + table.name); !done)
            return done;
    }
    return {};
}

Result<void> Projector::apply(const Record &record)
{
    const std::optional<RecordKind> kind = recordKindNamed(record.kind);
    if (!kind)
        return drills::failure(ErrorCode::StoreDamaged, u"unknown kind "_s + record.kind);
    auto parsed = parsedPayload(record.payload);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const QJsonObject &payload = *parsed;

    switch (*kind) {
    case RecordKind::AttemptBegun:
        return attemptBegun(record, payload);
    case RecordKind::AttemptEvents: {
        auto attempt = attemptGoesOn(record, payload);
        return attempt ? events(record, payload, *attempt) : Result<void>(tl::unexpected(attempt.error()));
    }
    case RecordKind::AttemptEnded:
        return attemptEnded(record, payload);
    case RecordKind::Ruling:
        return ruling(record, payload);
    case RecordKind::RecallTakenBack:
        return recallTakenBack(record, payload);
    case RecordKind::WeightsFitted:
        return weightsFitted(record, payload);
    case RecordKind::PackPublished:
        return m_connection.run(
            u"INSERT INTO pack_in_use (pack_id, sha256, record_key) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, record_key = excluded.record_key"_s,
            {payload.value(u"pack"_s).toString(), hexIn(payload, u"sha256"_s), record.key});
    case RecordKind::PackWithdrawn:
        return m_connection.run(u"DELETE FROM pack_in_use WHERE pack_id = ?"_s, {payload.value(u"pack"_s).toString()});
    case RecordKind::PersonAdded:
        return m_connection.run(u"INSERT INTO person (person_id, record_key) VALUES (?, ?)"_s,
                                {uuidIn(payload, u"person"_s), record.key});
    }
    Q_UNREACHABLE();
}

Result<void> Projector::attemptBegun(const Record &record, const QJsonObject &payload)
{
    const QJsonObject begun = payload.value(u"events"_s).toArray().first().toObject();
    auto inserted = m_connection.run(u"INSERT INTO attempt (attempt_key, attempt_id, person_id, begun_utc_ms, "
                                     u"offset_minutes, day, process_id, shape, retry, kind)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                     {record.key, uuidIn(payload, u"attempt"_s), record.author,
                                      numberIn(payload, u"written_utc_ms"_s), numberIn(payload, u"offset_minutes"_s),
                                      payload.value(u"day"_s).toString(), begun.value(u"process"_s).toString(),
                                      begun.value(u"shape"_s).toString(), begun.contains(u"from"_s) ? 1 : 0,
                                      begun.value(u"kind"_s).toString()});
    if (!inserted)
        return inserted;
    return m_connection.run(u"INSERT INTO attempt_record (attempt_key, record_key) VALUES (?, ?)"_s,
                            {record.key, record.key});
}

Result<qint64> Projector::attemptGoesOn(const Record &record, const QJsonObject &payload)
{
    auto found = m_connection.rows(
        u"SELECT attempt_key FROM attempt WHERE attempt_id = ? AND person_id = ? AND how IS NULL"_s,
        {uuidIn(payload, u"attempt"_s), record.author});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return drills::failure(ErrorCode::StoreDamaged, u"no such attempt goes on"_s);
    const qint64 key = found->front().number(0);
    auto inserted = m_connection.run(u"INSERT INTO attempt_record (attempt_key, record_key) VALUES (?, ?)"_s,
                                     {key, record.key});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return key;
}

Result<void> Projector::attemptEnded(const Record &record, const QJsonObject &payload)
{
    auto attempt = attemptGoesOn(record, payload);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const QJsonObject figures = payload.value(u"figures"_s).toObject();
    qint64 own = 0;
    const QJsonArray stepList = figures.value(u"steps"_s).toArray();
    for (const QJsonValue &step : stepList)
        own += numberIn(step.toObject(), u"own_ms"_s);
    auto updated = m_connection.run(
        u"UPDATE attempt SET how = ?, duration_ms = ?, first_open = ?, own_ms = ? WHERE attempt_key = ?"_s,
        {figures.value(u"how"_s).toString(), numberIn(figures, u"duration_ms"_s), numberIn(figures, u"first_open"_s),
         own, *attempt});
    if (!updated)
        return updated;
    auto done = steps(*attempt, figures);
    return done ? events(record, payload, *attempt) : done;
}

Result<void> Projector::steps(qint64 attemptKey, const QJsonObject &figures)
{
    auto attempt = m_connection.rows(
        u"SELECT person_id, day, process_id, shape, retry FROM attempt WHERE attempt_key = ?"_s, {attemptKey});
    if (!attempt)
        return tl::unexpected(attempt.error());

    int place = 0;
    const QJsonArray stepList = figures.value(u"steps"_s).toArray();
    for (const QJsonValue &value : stepList) {
        const QJsonObject step = value.toObject();
        auto inserted = m_connection.run(u"INSERT INTO attempt_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                         {attemptKey, place++, step.value(u"step"_s).toString(),
                                          numberIn(step, u"position"_s), step.value(u"state"_s).toString(),
                                          numberIn(step, u"musts"_s), numberIn(step, u"met"_s),
                                          numberIn(step, u"turns"_s), numberIn(step, u"own_ms"_s),
                                          numberIn(step, u"made_up_ms"_s), numberIn(step, u"target_ms"_s)});
        if (!inserted)
            return inserted;
        // A retry is shown beside its parent and counts nowhere.
        if (attempt->front().number(4) != 0)
            continue;
        if (auto done = stepDay(attempt->front(), step); !done)
            return done;
    }
    return {};
}

Result<void> Projector::stepDay(const Row &attempt, const QJsonObject &step)
{
    const QString state = step.value(u"state"_s).toString();
    if (state == u"not-needed" || state == u"not-tried")
        return {};
    const auto isState = [&state](QStringView name) { return state == name ? 1 : 0; };
    return m_connection.run(u"INSERT INTO step_day VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET tried = tried + 1, reached = reached + excluded.reached, late "
                            "= late + excluded.late,"
                            " partly = partly + excluded.partly, open = open + excluded.open, provisional = "
                            "provisional + excluded.provisional,"
                            " turns = turns + excluded.turns, own_ms = own_ms + excluded.own_ms"_s,
                            {attempt.bytes(0), attempt.text(1), attempt.text(2), step.value(u"step"_s).toString(),
                             attempt.text(3), isState(u"reached"), isState(u"reached-late"), isState(u"partly"),
                             isState(u"open"), isState(u"provisional"), numberIn(step, u"turns"_s),
                             numberIn(step, u"own_ms"_s)});
}

Result<void> Projector::events(const Record &record, const QJsonObject &payload, qint64 attemptKey)
{
    auto attempt = m_connection.rows(
        u"SELECT attempt_key, person_id, day, begun_utc_ms, kind FROM attempt WHERE attempt_key = ?"_s, {attemptKey});
    if (!attempt)
        return tl::unexpected(attempt.error());
    const Row &row = attempt->front();
    const QJsonArray eventList = payload.value(u"events"_s).toArray();
    for (int place = 0; place < static_cast<int>(eventList.size()); ++place) {
        const QJsonObject event = eventList.at(place).toObject();
        if (event.value(u"type"_s).toString() == u"recalled") {
            if (auto done = recalled(record, place, event, row); !done)
                return done;
        }
        if (!event.contains(u"typed"_s))
            continue;
        const QJsonObject typed = event.value(u"typed"_s).toObject();
        const qint64 typing = numberIn(typed, u"to_sending_ms"_s) - numberIn(typed, u"to_first_key_ms"_s);
        auto inserted = m_connection.run(u"INSERT INTO typed_answer VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                         {record.key, place, row.bytes(1), row.text(2), row.text(4),
                                          numberIn(typed, u"keystrokes"_s), std::max(qint64{0}, typing)});
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<void> Projector::recalled(const Record &record, int place, const QJsonObject &event, const Row &attempt)
{
    const auto text = [&event](const QString &member) { return event.value(member).toString(); };
    const auto flag = [&event](const QString &member) { return event.value(member).toBool() ? 1 : 0; };
    return m_connection.run(u"INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {record.key,
                             place,
                             attempt.number(0),
                             attempt.bytes(1),
                             record.device,
                             record.seq,
                             attempt.text(2),
                             attempt.number(3) + numberIn(event, u"at_ms"_s),
                             text(u"process"_s),
                             text(u"facet"_s),
                             text(u"step"_s),
                             text(u"to"_s),
                             numberIn(event, u"revision"_s),
                             text(u"outcome"_s),
                             numberIn(event, u"hints"_s),
                             flag(u"named"_s),
                             numberIn(event, u"think_ms"_s),
                             numberIn(event, u"usual_ms"_s),
                             flag(u"recital"_s),
                             text(u"rating"_s)});
}

/// What was recalled counts no more; the attempt and its log stay.
Result<void> Projector::recallTakenBack(const Record &record, const QJsonObject &payload)
{
    return m_connection.run(u"DELETE FROM review WHERE attempt_key ="
                            " (SELECT attempt_key FROM attempt WHERE attempt_id = ? AND person_id = ?)"_s,
                            {uuidIn(payload, u"attempt"_s), record.author});
}

Result<void> Projector::weightsFitted(const Record &record, const QJsonObject &payload)
{
    QStringList numbers;
    const QJsonArray weights = payload.value(u"weights"_s).toArray();
    for (const QJsonValue &weight : weights)
        numbers.append(weight.toString());
    return m_connection.run(
        u"INSERT INTO fitted_weights (person_id, record_key, reviews, kind, reason, weights, of_team)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET record_key = excluded.record_key,"
        " reviews = excluded.reviews, kind = excluded.kind, reason = excluded.reason, weights = excluded.weights,"
        " of_team = excluded.of_team"_s,
        {record.author, record.key, numberIn(payload, u"reviews"_s), payload.value(u"kind"_s).toString(),
         payload.value(u"reason"_s).toString(), numbers.join(u' '),
         payload.value(u"of"_s).toString() == u"team" ? 1 : 0});
}

Result<void> Projector::ruling(const Record &record, const QJsonObject &payload)
{
    return m_connection.run(u"INSERT INTO ruling (record_key, attempt_id, author, event, criterion_id, ruled_by, says)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {record.key, uuidIn(payload, u"attempt"_s), record.author, numberIn(payload, u"event"_s),
                             payload.value(u"criterion"_s).toString(), payload.value(u"by"_s).toString(),
                             payload.value(u"says"_s).toString()});
}

} // namespace storage
