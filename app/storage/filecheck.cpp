#include "app/storage/filecheck.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

Result<std::vector<StoreFinding>> askSqlite(Connection &connection, const QString &pragma)
{
    auto rows = connection.rows(u"PRAGMA "_s + pragma);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoreFinding> findings;
    for (const Row &row : *rows) {
        if (row.text(0) != u"ok")
            findings.push_back({pragma, row.text(0)});
    }
    return findings;
}

Result<void> gather(std::vector<StoreFinding> &all, const QString &place, Result<std::vector<StoreFinding>> found)
{
    if (!found) {
        if (found.error().code != ErrorCode::StoreDamaged)
            return tl::unexpected(found.error());
        all.push_back({place, found.error().detail});
        return {};
    }
    for (StoreFinding &finding : *found)
        all.push_back(std::move(finding));
    return {};
}

} // namespace storage
