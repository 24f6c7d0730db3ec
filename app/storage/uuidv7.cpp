#include "app/storage/uuidv7.h"

#include <QUuid>

namespace storage {

namespace {

constexpr int counterBits = 12;
constexpr int counterEnd = 1 << counterBits;

quint8 byteAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<quint8>(bytes.at(place));
}

} // namespace

QByteArray uuidBytes(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.toString(QUuid::WithoutBraces) != text)
        return {};
    return uuid.toRfc4122();
}

QString uuidText(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

UuidV7::UuidV7(const drills::Clock &clock, drills::EntropySource &entropy) : m_clock(clock), m_entropy(entropy) {}

void UuidV7::startAfter(const QByteArray &newest)
{
    Q_ASSERT(newest.size() == 16);
    m_ms = 0;
    for (qsizetype place = 0; place < 6; ++place)
        m_ms = (m_ms << 8) | byteAt(newest, place);
    m_counter = ((byteAt(newest, 6) & 0x0f) << 8) | byteAt(newest, 7);
}

QByteArray UuidV7::next()
{
    const std::array<quint8, 16> chance = m_entropy.bytes16();
    // The counter starts in its lower half, which leaves room to count on within one millisecond.
    const int fresh = ((chance[6] << 8) | chance[7]) % (counterEnd / 2);
    const qint64 now = m_clock.now().utcMs;
    if (now > m_ms) {
        m_ms = now;
        m_counter = fresh;
    } else if (++m_counter == counterEnd) {
        ++m_ms;
        m_counter = fresh;
    }

    QByteArray id(16, Qt::Uninitialized);
    for (int place = 0; place < 6; ++place)
        id[place] = static_cast<char>((m_ms >> (8 * (5 - place))) & 0xff);
    id[6] = static_cast<char>(0x70 | (m_counter >> 8));
    id[7] = static_cast<char>(m_counter & 0xff);
    id[8] = static_cast<char>(0x80 | (chance[8] & 0x3f));
    for (int place = 9; place < 16; ++place)
        id[place] = static_cast<char>(chance[static_cast<size_t>(place)]);
    return id;
}

} // namespace storage
