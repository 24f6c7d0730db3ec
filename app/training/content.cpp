#include "app/training/content.h"

#include "app/storage/builtinpacks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

const PackId companyPackId{u"company"_s};

} // namespace

Content::Content(storage::PackStore &packs) : m_packs(packs) {}

Result<std::unique_ptr<Content>> Content::load(storage::PackStore &packs)
{
    std::unique_ptr<Content> content(new Content(packs));
    if (const auto loaded = content->reload(); !loaded)
        return tl::unexpected(loaded.error());
    return content;
}

Result<void> Content::reload()
{
    m_loaded.clear();
    m_leftOut.clear();
    for (const QByteArray &bytes : storage::builtInPacks()) {
        if (const auto added = add(bytes, true); !added)
            return added;
    }
    const auto installed = m_packs.installed();
    if (!installed)
        return tl::unexpected(installed.error());
    for (const storage::PackRow &row : *installed) {
        if (!add(row.bytes, false))
            m_leftOut.append(row.id.value);
    }
    std::vector<Pack> packs;
    m_hashes.clear();
    for (const Loaded &loaded : m_loaded) {
        packs.push_back(loaded.pack);
        m_hashes.append(loaded.sha256);
    }
    if (m_current)
        m_former.emplace(u"former %1"_s.arg(m_former.size()), std::move(m_current));
    m_current = std::make_unique<PreparedLibrary>(Library(std::move(packs)));
    m_allKept = false;
    return {};
}

Result<void> Content::add(const QByteArray &bytes, bool isBuiltIn)
{
    auto pack = PackReader::readTrusted(bytes);
    if (!pack)
        return tl::unexpected(pack.error());
    // An installed pack takes the place of the built-in one that it is a newer version of.
    const auto same = std::ranges::find_if(m_loaded, [&](const Loaded &loaded) { return loaded.pack.id == pack->id; });
    Loaded loaded{std::move(*pack), bytes, storage::PackStore::hashOf(bytes), isBuiltIn};
    if (same == m_loaded.end())
        m_loaded.push_back(std::move(loaded));
    else
        *same = std::move(loaded);
    return {};
}

std::vector<PackView> Content::packs() const
{
    std::vector<PackView> views;
    for (const Loaded &loaded : m_loaded) {
        const Pack &pack = loaded.pack;
        views.push_back({pack.id, pack.version, pack.title, loaded.sha256, loaded.isBuiltIn,
                         static_cast<int>(pack.processes.size()), static_cast<int>(pack.scenarios.size()),
                         static_cast<int>(pack.criteria.size()), static_cast<int>(pack.faults.size())});
    }
    return views;
}

Result<std::vector<int>> Content::versionsKept(const PackId &id)
{
    const auto rows = m_packs.versions(id);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<int> versions;
    for (const storage::PackRow &row : *rows)
        versions.push_back(row.version);
    return versions;
}

Result<const PreparedLibrary *> Content::madeOf(const QStringList &hashes)
{
    if (hashes == m_hashes || hashes.isEmpty())
        return m_current.get();
    const QString key = hashes.join(u' ');
    if (const auto found = m_former.find(key); found != m_former.end())
        return found->second.get();
    std::vector<Pack> packs;
    for (const QString &hash : hashes) {
        const auto current = std::ranges::find(m_loaded, hash, &Loaded::sha256);
        auto bytes = current == m_loaded.end() ? m_packs.bytes(hash) : Result<QByteArray>(current->bytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto pack = PackReader::readTrusted(*bytes);
        if (!pack)
            return tl::unexpected(pack.error());
        packs.push_back(std::move(*pack));
    }
    auto made = std::make_unique<PreparedLibrary>(Library(std::move(packs)));
    return m_former.emplace(key, std::move(made)).first->second.get();
}

Result<void> Content::keepAll()
{
    if (m_allKept)
        return {};
    for (const Loaded &loaded : m_loaded) {
        if (const auto kept = m_packs.keep(loaded.pack.id, loaded.pack.version, loaded.bytes); !kept)
            return tl::unexpected(kept.error());
    }
    m_allKept = true;
    return {};
}

std::vector<PackFault> Content::check(const QByteArray &json) const
{
    std::vector<Pack> others;
    std::ranges::transform(m_loaded, std::back_inserter(others), &Loaded::pack);
    return PackReader(storage::packSchema()).read(json, others).faults;
}

Result<void> Content::install(const QByteArray &json)
{
    if (const auto faults = check(json); !faults.empty())
        return failure(ErrorCode::InvalidPack, faults.front().pointer + u": "_s + faults.front().wrong);
    const auto pack = PackReader::readTrusted(json);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto same = std::ranges::find_if(m_loaded, [&](const Loaded &loaded) { return loaded.pack.id == pack->id; });
    if (same != m_loaded.end() && same->pack.version >= pack->version && same->bytes != json)
        return failure(ErrorCode::NotAllowed, u"version %1 is in use"_s.arg(same->pack.version));
    if (const auto installed = m_packs.install(pack->id, pack->version, json); !installed)
        return tl::unexpected(installed.error());
    return reload();
}

Result<QByteArray> Content::packWith(const CriterionId &criterion, const QString &text, WordingKind kind) const
{
    const auto holds = [&criterion](const Loaded &loaded) {
        return std::ranges::find(loaded.pack.criteria, criterion, &Criterion::id) != loaded.pack.criteria.end();
    };
    const auto loaded = std::ranges::find_if(m_loaded, holds);
    if (loaded == m_loaded.end())
        return failure(ErrorCode::NotFound, criterion.value);
    return withWording(loaded->bytes, criterion, text, kind);
}

Result<QByteArray> Content::packCalibrated(const ProcessId &process,
                                           const std::optional<Calibration> &calibration) const
{
    const auto holds = [&process](const Loaded &loaded) {
        return std::ranges::find(loaded.pack.processes, process, &Process::id) != loaded.pack.processes.end();
    };
    const auto loaded = std::ranges::find_if(m_loaded, holds);
    if (loaded == m_loaded.end())
        return failure(ErrorCode::NotFound, process.value);
    return withCalibration(loaded->bytes, process, calibration);
}

Result<std::unique_ptr<ChangedContent>> Content::preparedWith(const QByteArray &json) const
{
    if (const auto faults = check(json); !faults.empty())
        return failure(ErrorCode::InvalidPack, faults.front().pointer + u": "_s + faults.front().wrong);
    auto changed = PackReader::readTrusted(json);
    if (!changed)
        return tl::unexpected(changed.error());
    const PackId id = changed->id;
    const int version = changed->version;
    std::vector<Pack> packs;
    for (const Loaded &loaded : m_loaded)
        packs.push_back(loaded.pack.id == id ? *changed : loaded.pack);
    return std::make_unique<ChangedContent>(ChangedContent{PreparedLibrary(Library(std::move(packs))), id, version});
}

Result<void> Content::saveCompanyCard(const CompanyCard &card)
{
    const auto versions = m_packs.versions(companyPackId);
    if (!versions)
        return tl::unexpected(versions.error());
    const int version = versions->empty() ? 1 : versions->front().version + 1;
    const QByteArray bytes = companyPack(card, version);
    if (const auto installed = m_packs.install(companyPackId, version, bytes); !installed)
        return tl::unexpected(installed.error());
    return reload();
}

} // namespace training
