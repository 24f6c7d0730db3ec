#include "app/storage/reviewstore.h"

#include "app/storage/attemptlog.h"
#include "app/storage/payload.h"
#include "drills/model/eventnames.h"

#include <map>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

std::chrono::milliseconds timeIn(const Row &row, int column)
{
    return std::chrono::milliseconds(row.number(column));
}

QDate dayIn(const Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// Columns from facet to rating, as `of` asks for them. Absent where a word is unknown.
std::optional<drills::Recall> recallIn(const Row &row)
{
    const auto facet = drills::fromLogName<drills::Facet>(row.text(1));
    const auto outcome = drills::fromLogName<drills::RecallOutcome>(row.text(5));
    const auto rating = drills::fromLogName<drills::Rating>(row.text(11));
    if (!facet || !outcome || !rating)
        return std::nullopt;
    return drills::Recall{.card = {drills::ProcessId(row.text(0)), *facet, drills::StepId(row.text(2)),
                                   drills::StepId(row.text(3)), row.count(4)},
                          .outcome = *outcome,
                          .hints = row.count(6),
                          .wasNamed = row.count(7) != 0,
                          .think = timeIn(row, 8),
                          .usual = timeIn(row, 9),
                          .inRecital = row.count(10) != 0,
                          .rating = *rating};
}

} // namespace

ReviewStore::ReviewStore(Database &database) : m_database(database) {}

Result<std::vector<drills::Review>> ReviewStore::of(const drills::PersonId &person)
{
    std::vector<drills::Review> reviews;
    std::map<QByteArray, int> devices;
    // A recital has several answers in one record.
    constexpr qint64 placesInARecord = 1000;
    const auto add = [&](const Row &row) -> Result<void> {
        const auto recall = recallIn(row);
        if (!recall)
            return drills::failure(ErrorCode::StoreDamaged, u"review with an unknown word"_s);
        const auto device = devices.emplace(row.bytes(14), static_cast<int>(devices.size())).first;
        reviews.push_back({.recall = *recall,
                           .utcMs = row.number(12),
                           .day = dayIn(row, 13),
                           .device = device->second,
                           .sequence = row.number(15) * placesInARecord + row.number(16)});
        return {};
    };
    auto done = m_database.connection().each(
        u"SELECT process_id, facet, step_id, to_step_id, revision, outcome, hints, named, think_ms, usual_ms, recital,"
        " rating, utc_ms, day, device, seq, n FROM review WHERE person_id = ? ORDER BY record_key, n"_s,
        {uuidBytes(person.value)}, add);
    if (!done)
        return tl::unexpected(done.error());
    return reviews;
}

Result<TypingPace> ReviewStore::pace(const drills::PersonId &person)
{
    auto rows = m_database.connection().rows(
        u"SELECT coalesce(sum(keystrokes), 0), coalesce(sum(typing_ms), 0) FROM typed_answer"
        " WHERE person_id = ? AND kind = 'walk'"_s,
        {uuidBytes(person.value)});
    if (!rows)
        return tl::unexpected(rows.error());
    return TypingPace{rows->front().number(0), timeIn(rows->front(), 1)};
}

Result<std::vector<SaidResult>> ReviewStore::saidResults(const drills::PersonId &person, QDate from)
{
    auto rows = m_database.connection().rows(
        u"SELECT r.day, r.process_id, r.step_id, r.outcome = 'right', r.think_ms, t.typing_ms, t.keystrokes"
        " FROM review AS r JOIN typed_answer AS t ON t.record_key = r.record_key"
        " AND t.n = (SELECT max(n) FROM typed_answer WHERE record_key = r.record_key AND n < r.n)"
        " WHERE r.person_id = ? AND r.facet = 'result' AND r.day >= ? ORDER BY r.record_key, r.n"_s,
        {uuidBytes(person.value), from.toString(Qt::ISODate)});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SaidResult> said;
    for (const Row &row : *rows)
        said.push_back({.day = dayIn(row, 0),
                        .process = drills::ProcessId(row.text(1)),
                        .step = drills::StepId(row.text(2)),
                        .isRight = row.count(3) != 0,
                        .think = timeIn(row, 4),
                        .typing = timeIn(row, 5),
                        .keystrokes = row.number(6)});
    return said;
}

Result<void> ReviewStore::takeBack(const drills::PersonId &person, const drills::AttemptId &attempt)
{
    const QByteArray author = uuidBytes(person.value);
    return m_database.write([&]() -> Result<void> {
        auto known = AttemptLog(m_database).find(attempt);
        if (!known)
            return tl::unexpected(known.error());
        if (known->person != author)
            return drills::failure(ErrorCode::NotFound, u"attempt "_s + attempt.value);
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"attempt"_s, attempt.value);
        auto record = m_database.record(author, RecordKind::RecallTakenBack, payload);
        return record ? Result<void>() : Result<void>(tl::unexpected(record.error()));
    });
}

} // namespace storage
