#include "app/storage/chaincheck.h"

#include "app/storage/recordchain.h"
#include "app/storage/uuidv7.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

ChainCheck::ChainCheck(Connection &connection) : m_connection(connection) {}

Result<std::vector<StoreFinding>> ChainCheck::run(const std::stop_token &stop)
{
    const auto lookAt = [this, &stop](const Record &record) -> Result<void> {
        if (stop.stop_requested())
            return drills::failure(drills::ErrorCode::StoreFailed, u"stopped"_s);
        look(record);
        return {};
    };
    if (auto done = RecordChain::each(m_connection, lookAt); !done)
        return tl::unexpected(done.error());
    if (auto done = lookAtDevice(); !done)
        return tl::unexpected(done.error());
    return std::move(m_findings);
}

void ChainCheck::look(const Record &record)
{
    Head &head = m_heads[record.author + record.device];
    if (record.seq != head.seq + 1)
        find(record, u"seq %1 follows %2"_s.arg(record.seq).arg(head.seq));
    if (record.prevHash != head.hash)
        find(record, u"prev_hash is not the hash before it"_s);
    if (record.hash != hashOf(record))
        find(record, u"hash does not match"_s);
    if (record.id <= head.id)
        find(record, u"record_id is not above the one before it"_s);
    head = {record.seq, record.hash, record.id};
}

Result<void> ChainCheck::lookAtDevice()
{
    auto device = m_connection.rows(u"SELECT value FROM meta WHERE name = 'device'"_s);
    if (!device)
        return tl::unexpected(device.error());
    if (device->size() != 1 || device->front().bytes(0).size() != 16) {
        m_findings.push_back({u"meta device"_s, u"missing, or not 16 bytes"_s});
        return {};
    }
    auto strange = m_connection.number(u"SELECT EXISTS (SELECT 1 FROM record) AND NOT EXISTS"
                                       " (SELECT 1 FROM record WHERE device = ?)"_s,
                                       {device->front().bytes(0)});
    if (!strange)
        return tl::unexpected(strange.error());
    if (*strange != 0)
        m_findings.push_back({u"meta device"_s, u"no record was written by this device"_s});
    return {};
}

void ChainCheck::find(const Record &record, const QString &wrong)
{
    m_findings.push_back({u"record %1 (%2)"_s.arg(record.key).arg(uuidText(record.id)), wrong});
}

} // namespace storage
