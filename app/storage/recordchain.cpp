#include "app/storage/recordchain.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

RecordChain::RecordChain(Connection &connection, QByteArray device)
    : m_connection(connection), m_device(std::move(device))
{
}

Result<Record> RecordChain::append(const QByteArray &id, const QByteArray &author, RecordKind kind,
                                   const QByteArray &payload)
{
    auto last = m_connection.rows(
        u"SELECT seq, hash FROM record WHERE author = ? AND device = ? ORDER BY seq DESC LIMIT 1"_s,
        {author, m_device});
    if (!last)
        return tl::unexpected(last.error());

    Record record;
    record.id = id;
    record.author = author;
    record.device = m_device;
    record.kind = nameOf(kind);
    record.payload = payload;
    record.seq = last->empty() ? 1 : last->front().number(0) + 1;
    record.prevHash = last->empty() ? QByteArray(32, '\0') : last->front().bytes(1);
    record.hash = hashOf(record);
    auto key = m_connection.insert(
        u"INSERT INTO record (record_id, author, device, seq, kind, payload, prev_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.id, record.author, record.device, record.seq, record.kind, record.payload, record.prevHash,
         record.hash});
    if (!key)
        return tl::unexpected(key.error());
    record.key = *key;
    return record;
}

Result<void> RecordChain::each(Connection &connection, const std::function<Result<void>(const Record &)> &visit)
{
    const auto visitRow = [&visit](const Row &row) {
        return visit(Record{.key = row.number(0),
                            .id = row.bytes(1),
                            .author = row.bytes(2),
                            .device = row.bytes(3),
                            .seq = row.number(4),
                            .kind = row.text(5),
                            .payload = row.bytes(6),
                            .prevHash = row.bytes(7),
                            .hash = row.bytes(8)});
    };
    return connection.each(
        u"SELECT record_key, record_id, author, device, seq, kind, payload, prev_hash, hash FROM record ORDER BY record_key"_s,
        {}, visitRow);
}

} // namespace storage
