#include "app/storage/rulingstore.h"

#include "app/storage/attemptlog.h"
#include "app/storage/payload.h"
#include "drills/model/eventnames.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

RulingStore::RulingStore(Database &database) : m_database(database) {}

Result<void> RulingStore::add(const drills::PersonId &author, const drills::Ruling &ruling)
{
    const QByteArray by = uuidBytes(author.value);
    if (by.isEmpty() || ruling.event < 0)
        return drills::failure(ErrorCode::InvalidInput, u"author or event of a ruling"_s);
    return m_database.write([&]() -> Result<void> {
        if (auto known = AttemptLog(m_database).find(ruling.attempt); !known)
            return tl::unexpected(known.error());
        QJsonObject payload = payloadOf(m_database.now());
        payload.insert(u"attempt"_s, ruling.attempt.value);
        payload.insert(u"event"_s, ruling.event);
        payload.insert(u"criterion"_s, ruling.criterion.value);
        payload.insert(u"by"_s, drills::logNameOf(ruling.by));
        payload.insert(u"says"_s, drills::logNameOf(ruling.says));
        auto record = m_database.record(by, RecordKind::Ruling, payload);
        return record ? Result<void>() : Result<void>(tl::unexpected(record.error()));
    });
}

Result<std::vector<drills::Ruling>> RulingStore::of(const drills::AttemptId &attempt)
{
    return read(u"SELECT event, criterion_id, ruled_by, says, attempt_id FROM ruling WHERE attempt_id = ?"
                " ORDER BY record_key"_s,
                {uuidBytes(attempt.value)});
}

Result<std::vector<drills::Ruling>> RulingStore::all()
{
    return read(u"SELECT event, criterion_id, ruled_by, says, attempt_id FROM ruling ORDER BY record_key"_s, {});
}

Result<std::vector<drills::Ruling>> RulingStore::read(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.connection().rows(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<drills::Ruling> rulings;
    for (const Row &row : *rows) {
        const auto by = drills::fromLogName<drills::RulingBy>(row.text(2));
        const auto says = drills::fromLogName<drills::RulingSays>(row.text(3));
        if (!by || !says)
            return drills::failure(ErrorCode::StoreDamaged, u"ruling with an unknown word"_s);
        rulings.push_back({.attempt = drills::AttemptId(uuidText(row.bytes(4))),
                           .event = row.count(0),
                           .criterion = drills::CriterionId(row.text(1)),
                           .by = *by,
                           .says = *says});
    }
    return rulings;
}

} // namespace storage
