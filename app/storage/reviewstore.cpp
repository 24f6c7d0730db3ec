#include "app/storage/reviewstore.h"

#include "app/storage/attemptlog.h"
#include "app/storage/payload.h"
#include "drills/memory/fitnames.h"

#include <QJsonArray>

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

Result<qint64> ReviewStore::countOfAll()
{
    return m_database.connection().number(u"SELECT count(*) FROM review"_s);
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
        " FROM review AS r JOIN typed_answer AS t ON t.record_key = (SELECT max(ar.record_key) FROM attempt_record AS "
        "ar"
        " JOIN typed_answer USING (record_key) WHERE ar.attempt_key = r.attempt_key AND ar.record_key <= r.record_key)"
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

Result<std::vector<drills::AnswerDuration>> ReviewStore::answerDurations(const drills::PersonId &person)
{
    constexpr int newest = 50;
    auto rows = m_database.connection().rows(
        u"SELECT facet, recital, own_ms FROM (SELECT r.facet, r.recital, r.think_ms + t.typing_ms AS own_ms,"
        " row_number() OVER (PARTITION BY r.facet, r.recital ORDER BY r.record_key DESC) AS place"
        " FROM review AS r JOIN typed_answer AS t USING (record_key) WHERE r.person_id = ?) WHERE place <= ?"_s,
        {uuidBytes(person.value), newest});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<drills::AnswerDuration> durations;
    for (const Row &row : *rows) {
        const auto facet = drills::fromLogName<drills::Facet>(row.text(0));
        if (!facet)
            return drills::failure(ErrorCode::StoreDamaged, u"review with an unknown word"_s);
        durations.push_back({*facet, row.count(1) != 0, timeIn(row, 2)});
    }
    return durations;
}

Result<std::chrono::milliseconds> ReviewStore::practisedOn(const drills::PersonId &person, QDate day)
{
    auto rows = m_database.connection().rows(
        u"SELECT coalesce(sum(duration_ms), 0) FROM attempt WHERE person_id = ? AND day = ? AND how IS NOT NULL"_s,
        {uuidBytes(person.value), day.toString(Qt::ISODate)});
    if (!rows)
        return tl::unexpected(rows.error());
    return timeIn(rows->front(), 0);
}

Result<std::optional<QDate>> ReviewStore::lastDayBefore(const drills::PersonId &person, QDate day)
{
    auto rows = m_database.connection().rows(u"SELECT max(day) FROM attempt WHERE person_id = ? AND day < ?"_s,
                                             {uuidBytes(person.value), day.toString(Qt::ISODate)});
    if (!rows)
        return tl::unexpected(rows.error());
    const QDate last = dayIn(rows->front(), 0);
    return last.isValid() ? std::optional(last) : std::nullopt;
}

Result<std::optional<FittedWeights>> ReviewStore::weights(const drills::PersonId &person)
{
    auto rows = m_database.connection().rows(
        u"SELECT reviews, kind, reason, weights, of_team FROM fitted_weights WHERE person_id = ?"_s,
        {uuidBytes(person.value)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::optional<FittedWeights>();
    const Row &row = rows->front();
    std::vector<double> numbers;
    const QStringList texts = row.text(3).split(u' ');
    for (const QString &text : texts)
        numbers.push_back(text.toDouble());
    const auto weights = drills::memoryWeights(numbers);
    const auto kind = drills::fromLogName<drills::FitKind>(row.text(1));
    const auto reason = drills::fromLogName<drills::ChoiceReason>(row.text(2));
    if (!weights || !kind || !reason)
        return drills::failure(ErrorCode::StoreDamaged, u"fitted weights that make no sense"_s);
    return std::optional(FittedWeights{*weights, row.count(0), *kind, *reason, row.count(4) != 0});
}

Result<void> ReviewStore::keepWeights(const drills::PersonId &person, const FittedWeights &fitted)
{
    // As texts: numbers in the log are whole. Seventeen digits bring every double back.
    constexpr int digits = 17;
    QJsonArray numbers;
    std::visit(
        [&numbers](const auto &weights) {
            for (const double weight : weights)
                numbers.append(QString::number(weight, 'g', digits));
        },
        fitted.weights);
    return m_database.write([&]() -> Result<void> {
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"reviews"_s, fitted.reviews);
        payload.insert(u"kind"_s, drills::logNameOf(fitted.kind));
        payload.insert(u"reason"_s, drills::logNameOf(fitted.reason));
        payload.insert(u"weights"_s, numbers);
        if (fitted.isOfTeam)
            payload.insert(u"of"_s, u"team"_s);
        auto record = m_database.record(uuidBytes(person.value), RecordKind::WeightsFitted, payload);
        return record ? Result<void>() : Result<void>(tl::unexpected(record.error()));
    });
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
