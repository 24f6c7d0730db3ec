#include "drills/packfile/library.h"
#include "drills/packfile/packreader.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(LOCKSTEP_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What every input is read with: the real schema, and the pack that the good one of the start corpus requires.
struct Reading {
    drills::PackReader reader{sourceFile(u"drills/packs/pack.schema.json"_s)};
    std::vector<drills::Pack> before;

    Reading()
    {
        drills::PackReading read = reader.read(sourceFile(u"tests/data/packs/before.json"_s));
        // Without these two files nothing behind the schema would be tried.
        if (!read.pack)
            std::abort();
        before.push_back(*std::move(read.pack));
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const Reading reading;
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));

    const drills::PackReading read = reading.reader.read(json, reading.before);
    const drills::Result<drills::Pack> trusted = drills::PackReader::readTrusted(json);

    if (read.pack.has_value() != read.faults.empty())
        std::abort();
    for (const drills::PackFault &fault : read.faults) {
        if (!fault.pointer.startsWith(u'/') || fault.wrong.isEmpty() || fault.expected.isEmpty())
            std::abort();
    }
    if (read.pack && (!trusted || *trusted != *read.pack))
        std::abort();
    return 0;
}
