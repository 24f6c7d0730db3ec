#include "app/cli/gzip.h"

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using drills::ErrorCode;

namespace cli {

namespace {

constexpr qsizetype mebibyte = qsizetype{1024} * 1024;
constexpr qsizetype portion = mebibyte / 4;

/// zlib's state for as long as it lives.
class Inflation {
public:
    /// With zlib's sign for "gzip only" added to its largest window.
    Inflation() : m_isReady(inflateInit2(&m_stream, 16 + MAX_WBITS) == Z_OK) {}
    ~Inflation() { inflateEnd(&m_stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] z_stream &stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isReady;
};

/// The bytes from `begin`, as zlib wants them: it does not write to them, though its type allows it.
void offer(z_stream &stream, QByteArray &bytes, qsizetype begin)
{
    const qsizetype count = std::min(portion, bytes.size() - begin);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data() + begin);
    stream.avail_in = static_cast<uInt>(count);
}

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

drills::Result<QByteArray> unpacked(const QByteArray &gzip, qsizetype most)
{
    Inflation inflation;
    if (!inflation.isReady())
        return drills::failure(ErrorCode::TooLarge, u"no memory to unpack it"_s);
    z_stream &stream = inflation.stream();
    QByteArray bytes = gzip;
    QByteArray part(portion, Qt::Uninitialized);
    QByteArray all;
    bool isEnded = false;
    qsizetype read = 0;
    while (!(isEnded && read == bytes.size())) {
        if (isEnded)
            inflateReset(&stream);
        offer(stream, bytes, read);
        const uInt offered = stream.avail_in;
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = part.size() - static_cast<qsizetype>(stream.avail_out);
        read += static_cast<qsizetype>(offered - stream.avail_in);
        isEnded = state == Z_STREAM_END;
        // Neither taking nor giving anything means that the end is missing.
        if (!isEnded && (state != Z_OK || (made == 0 && stream.avail_in == offered)))
            return drills::failure(ErrorCode::InvalidInput, u"the gzip file is damaged or cut off"_s);
        if (made > most - all.size())
            return drills::failure(ErrorCode::TooLarge, u"more than %1 MiB unpacked"_s.arg(most / mebibyte));
        all.append(part.constData(), made);
    }
    return all;
}

} // namespace cli
