#include "app/storage/attemptlog.h"

#include "app/storage/payload.h"
#include "app/storage/sha256.h"
#include "drills/model/eventjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

struct SaltedText {
    QByteArray salt;
    QByteArray utf8;
};

} // namespace

QString textHash(const QByteArray &salt, const QByteArray &utf8)
{
    return QString::fromLatin1(sha256(salt + utf8).toHex());
}

AttemptLog::AttemptLog(Database &database) : m_database(database) {}

Result<KnownAttempt> AttemptLog::find(const drills::AttemptId &attempt)
{
    auto found = m_database.connection().rows(
        u"SELECT attempt_key, person_id, how IS NOT NULL FROM attempt WHERE attempt_id = ?"_s,
        {uuidBytes(attempt.value)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return drills::failure(ErrorCode::NotFound, u"attempt "_s + attempt.value);
    const Row &row = found->front();
    return KnownAttempt{row.number(0), row.bytes(1), row.number(2) != 0};
}

Result<void> AttemptLog::write(const QByteArray &author, RecordKind kind, const QJsonObject &more,
                               const std::vector<drills::Event> &events)
{
    QStringList typed;
    QJsonArray eventList;
    for (const drills::Event &event : events)
        eventList.append(drills::eventToJson(event, typed));
    std::vector<SaltedText> salted;
    QJsonArray hashes;
    for (const QString &text : std::as_const(typed)) {
        salted.push_back({m_database.salt(), text.toUtf8()});
        hashes.append(textHash(salted.back().salt, salted.back().utf8));
    }

    QJsonObject payload = payloadOf(m_database.now());
    for (auto member = more.begin(); member != more.end(); ++member)
        payload.insert(member.key(), member.value());
    payload.insert(u"events"_s, eventList);
    payload.insert(u"texts"_s, hashes);
    auto key = m_database.record(author, kind, payload);
    if (!key)
        return tl::unexpected(key.error());

    for (size_t n = 0; n < salted.size(); ++n) {
        auto inserted = m_database.connection().run(
            u"INSERT INTO answer_text (record_key, n, salt, text) VALUES (?, ?, ?, ?)"_s,
            {*key, static_cast<qint64>(n), salted[n].salt, salted[n].utf8});
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<std::vector<drills::Event>> AttemptLog::read(qint64 attemptKey)
{
    auto records = m_database.connection().rows(
        u"SELECT record.record_key, record.payload FROM attempt_record JOIN record USING (record_key)"
        " WHERE attempt_key = ? ORDER BY record.record_key"_s,
        {attemptKey});
    if (!records)
        return tl::unexpected(records.error());
    std::vector<drills::Event> events;
    for (const Row &record : *records) {
        if (auto done = readRecord(record, events); !done)
            return tl::unexpected(done.error());
    }
    return events;
}

Result<void> AttemptLog::readRecord(const Row &record, std::vector<drills::Event> &events)
{
    auto payload = parsedPayload(record.bytes(1));
    if (!payload)
        return tl::unexpected(payload.error());
    auto typed = texts(record.number(0));
    if (!typed)
        return tl::unexpected(typed.error());
    const QJsonArray eventList = payload->value(u"events"_s).toArray();
    for (const QJsonValue &value : eventList) {
        auto event = drills::eventFromJson(value.toObject(), *typed);
        if (!event)
            return drills::failure(ErrorCode::StoreDamaged,
                                   u"record %1: member %2"_s.arg(record.number(0)).arg(event.error().detail));
        events.push_back(std::move(*event));
    }
    return {};
}

Result<QStringList> AttemptLog::texts(qint64 recordKey)
{
    auto rows = m_database.connection().rows(u"SELECT n, text FROM answer_text WHERE record_key = ? ORDER BY n"_s,
                                             {recordKey});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList texts;
    for (const Row &row : *rows) {
        // An erased text leaves a hole, which reads as an empty one.
        while (texts.size() < row.number(0))
            texts.append(QString());
        texts.append(QString::fromUtf8(row.bytes(1)));
    }
    return texts;
}

} // namespace storage
