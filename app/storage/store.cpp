#include "app/storage/store.h"

#include "app/storage/attemptstore.h"
#include "app/storage/backup.h"
#include "app/storage/chaincheck.h"
#include "app/storage/contentcheck.h"
#include "app/storage/database.h"
#include "app/storage/filecheck.h"
#include "app/storage/opening.h"
#include "app/storage/packstore.h"
#include "app/storage/personstore.h"
#include "app/storage/progressstore.h"
#include "app/storage/projectioncheck.h"
#include "app/storage/reviewstore.h"
#include "app/storage/rulingstore.h"
#include "app/storage/temporarycopy.h"
#include "app/storage/trialstore.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace storage {

namespace {

using Findings = std::vector<StoreFinding>;

Result<Findings> askForeignKeys(Connection &connection)
{
    auto rows = connection.rows(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    Findings findings;
    for (const Row &row : *rows)
        findings.push_back({u"%1 %2"_s.arg(row.text(0), row.text(1)), u"refers to a missing row of "_s + row.text(2)});
    return findings;
}

} // namespace

class Store::Parts {
public:
    Parts(QString file, OpenedFile opened) : m_file(std::move(file)), m_opened(std::move(opened)) {}

    Result<void> start(const drills::Clock &clock, drills::EntropySource &entropy)
    {
        const Access access = m_opened.isReadOnly ? Access::ReadOnly : Access::ReadWrite;
        auto database = Database::open(connection(), access, clock, entropy);
        if (!database)
            return tl::unexpected(database.error());
        m_database = std::move(*database);
        m_attempts = std::make_unique<AttemptStore>(*m_database);
        m_packs = std::make_unique<PackStore>(*m_database);
        m_persons = std::make_unique<PersonStore>(*m_database);
        m_progress = std::make_unique<ProgressStore>(*m_database);
        m_reviews = std::make_unique<ReviewStore>(*m_database);
        m_rulings = std::make_unique<RulingStore>(*m_database);
        m_trials = std::make_unique<TrialStore>(*m_database);
        return {};
    }

    Connection &connection() { return *m_opened.connection; }

    QString m_file;
    OpenedFile m_opened;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AttemptStore> m_attempts;
    std::unique_ptr<PackStore> m_packs;
    std::unique_ptr<PersonStore> m_persons;
    std::unique_ptr<ProgressStore> m_progress;
    std::unique_ptr<ReviewStore> m_reviews;
    std::unique_ptr<RulingStore> m_rulings;
    std::unique_ptr<TrialStore> m_trials;
};

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file, OpenMode mode, const drills::Clock &clock,
                                           drills::EntropySource &entropy)
{
    auto opened = openFile(file, mode);
    if (!opened)
        return tl::unexpected(opened.error());
    auto parts = std::make_unique<Parts>(file, std::move(*opened));
    if (auto done = parts->start(clock, entropy); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

bool Store::isReadOnly() const
{
    return m_parts->m_opened.isReadOnly;
}

bool Store::isTemporaryCopy() const
{
    return m_parts->m_opened.copy != nullptr;
}

QString Store::file() const
{
    return m_parts->m_file;
}

QString Store::fileInUse() const
{
    return isTemporaryCopy() ? copiedStore(*m_parts->m_opened.copy) : m_parts->m_file;
}

AttemptStore &Store::attempts()
{
    return *m_parts->m_attempts;
}

PackStore &Store::packs()
{
    return *m_parts->m_packs;
}

PersonStore &Store::persons()
{
    return *m_parts->m_persons;
}

ProgressStore &Store::progress()
{
    return *m_parts->m_progress;
}

ReviewStore &Store::reviews()
{
    return *m_parts->m_reviews;
}

RulingStore &Store::rulings()
{
    return *m_parts->m_rulings;
}

TrialStore &Store::trials()
{
    return *m_parts->m_trials;
}

Result<std::vector<StoreFinding>> Store::check()
{
    Connection &connection = m_parts->connection();
    Findings all;
    if (auto done = gather(all, u"file"_s, askSqlite(connection, u"integrity_check"_s)); !done)
        return tl::unexpected(done.error());
    if (auto done = gather(all, u"file"_s, askForeignKeys(connection)); !done)
        return tl::unexpected(done.error());
    if (auto done = gather(all, u"record"_s, ChainCheck(connection).run()); !done)
        return tl::unexpected(done.error());
    if (auto done = gather(all, u"content"_s, ContentCheck(connection).run()); !done)
        return tl::unexpected(done.error());
    if (auto done = gather(all, u"projections"_s, ProjectionCheck(connection).run()); !done)
        return tl::unexpected(done.error());
    return all;
}

Result<void> Store::backup(const QString &target)
{
    return backUp(m_parts->connection(), target);
}

Result<void> Store::rebuild()
{
    Database &database = *m_parts->m_database;
    return database.write([&database]() -> Result<void> {
        Projector projector(database.connection());
        if (auto done = projector.clear(); !done)
            return done;
        return RecordChain::each(database.connection(),
                                 [&projector](const Record &record) { return projector.apply(record); });
    });
}

} // namespace storage
