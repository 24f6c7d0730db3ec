#include "app/storage/quickcheck.h"

#include "app/storage/chaincheck.h"
#include "app/storage/filecheck.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

Result<std::vector<StoreFinding>> quickCheck(const QString &file, const std::stop_token &stop)
{
    auto connection = Connection::open(file, ConnectionMode::Read);
    if (!connection)
        return tl::unexpected(connection.error());
    // Every page is read once: there is nothing to remember, least of all for as long as the program runs.
    if (auto done = (*connection)->run(u"PRAGMA cache_size = -256"_s); !done)
        return tl::unexpected(done.error());
    std::vector<StoreFinding> all;
    if (auto done = gather(all, u"file"_s, askSqlite(**connection, u"quick_check"_s)); !done)
        return tl::unexpected(done.error());
    if (auto done = gather(all, u"record"_s, ChainCheck(**connection).run(stop)); !done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace storage
