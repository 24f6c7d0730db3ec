#include "app/storage/builtinpacks.h"
#include "drills/packfile/packreader.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/training/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr double allowedMs = 50;

std::vector<Pack> readAll(const std::vector<QByteArray> &files)
{
    std::vector<Pack> packs;
    for (const QByteArray &bytes : files) {
        auto pack = PackReader::readTrusted(bytes);
        if (!pack)
            qFatal("%s", qPrintable(pack.error().detail));
        packs.push_back(std::move(*pack));
    }
    return packs;
}

std::vector<Pack> checkAll(const std::vector<QByteArray> &files)
{
    const PackReader reader(storage::packSchema());
    std::vector<Pack> packs;
    for (const QByteArray &bytes : files) {
        auto reading = reader.read(bytes, packs);
        if (!reading.pack)
            qFatal("%s", qPrintable(reading.faults.front().pointer));
        packs.push_back(std::move(*reading.pack));
    }
    return packs;
}

} // namespace

std::vector<Measurement> measureLoading(int rounds)
{
    constexpr int checksPerLoading = 10;
    const WorkspaceFixture fixture;
    const std::vector<QByteArray> files = storage::builtInPacks();
    Measurement load(u"load all packs into use"_s, allowedMs);
    Measurement read(u"of that: read trusted packs"_s, std::nullopt);
    Measurement check(u"check all packs in full"_s, std::nullopt);
    for (int round = 0; round < rounds; ++round) {
        const auto content = load.time([&] { return training::Content::load(fixture.workspace().store.packs()); });
        if (!content)
            qFatal("%s", qPrintable(content.error().detail));
        read.time([&] { return readAll(files); });
        if (round % checksPerLoading == 0)
            check.time([&] { return checkAll(files); });
    }
    return {load, read, check};
}

} // namespace tests
