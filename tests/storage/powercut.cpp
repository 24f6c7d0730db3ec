#include "tests/storage/powercut.h"

#include <QFile>

#include <algorithm>

namespace tests {

namespace {

constexpr qint64 sector = 512;

} // namespace

PowerCut::PowerCut(const QString &file) : m_file(file)
{
    QFile before(file);
    if (!before.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    m_contents[file].synced = before.readAll();
}

void PowerCut::follow(std::span<const DiskCall> calls)
{
    for (const DiskCall &call : calls) {
        Content &content = m_contents[call.file];
        switch (call.kind) {
        case DiskCall::Kind::Write:
        case DiskCall::Kind::Truncate:
            content.since.push_back(call);
            break;
        case DiskCall::Kind::Sync: {
            QByteArray all = content.synced.value_or(QByteArray());
            for (const DiskCall &earlier : content.since)
                apply(all, earlier, nullptr);
            content = {all, {}};
            break;
        }
        case DiskCall::Kind::Delete:
            content = {};
            break;
        }
    }
}

void PowerCut::apply(QByteArray &content, const DiskCall &call, drills::RandomSource *chooses)
{
    if (call.kind == DiskCall::Kind::Truncate) {
        content.truncate(call.offset);
        return;
    }
    for (qint64 done = 0; done < call.bytes.size();) {
        const qint64 at = call.offset + done;
        const qint64 size = std::min(sector - at % sector, call.bytes.size() - done);
        if (!chooses || chooses->below(2) == 0) {
            if (content.size() < at + size)
                content.append(QByteArray(at + size - content.size(), '\0'));
            content.replace(at, size, call.bytes.mid(done, size));
        }
        done += size;
    }
}

void PowerCut::leave(const QString &file, drills::RandomSource &random) const
{
    for (const auto &[name, content] : m_contents) {
        const QString left = file + name.sliced(m_file.size());
        QFile::remove(left);
        if (!content.synced && (content.since.empty() || random.below(2) == 0))
            continue;
        QByteArray bytes = content.synced.value_or(QByteArray());
        for (const DiskCall &call : content.since)
            apply(bytes, call, &random);
        QFile out(left);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(left));
    }
}

} // namespace tests
