#include "app/training/packcheck.h"

#include "app/storage/builtinpacks.h"
#include "drills/packfile/limitcheck.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

/// Puts a pack in the place of one of the same id, or behind the others.
void take(std::vector<Pack> &packs, Pack pack)
{
    const auto same = std::ranges::find(packs, pack.id, &Pack::id);
    if (same == packs.end())
        packs.push_back(std::move(pack));
    else
        *same = std::move(pack);
}

/// What a file seems to hold, for others to refer to while its own faults are not mended; only of a bounded file.
std::optional<Pack> outlineOf(const QByteArray &file)
{
    if (!limitFaults(file).empty())
        return std::nullopt;
    auto pack = PackReader::readTrusted(file);
    return pack ? std::optional(std::move(*pack)) : std::nullopt;
}

} // namespace

std::vector<std::vector<PackFault>> checkTogether(const Content &content, const std::vector<QByteArray> &files)
{
    std::vector<Pack> others = content.library().packs();
    for (const QByteArray &file : files) {
        if (auto outline = outlineOf(file))
            take(others, std::move(*outline));
    }
    const PackReader reader(storage::packSchema());
    std::vector<std::vector<PackFault>> faults;
    for (const QByteArray &file : files)
        faults.push_back(reader.read(file, others).faults);
    return faults;
}

} // namespace training
