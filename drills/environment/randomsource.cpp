#include "drills/environment/randomsource.h"

namespace drills {

RandomSource RandomSource::of(quint64 seed, const QString &purpose)
{
    // FNV-1a, 64 bit: small, and the same everywhere, unlike qHash.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : purpose.toUtf8()) {
        hash ^= static_cast<quint8>(byte);
        hash *= 0x100000001b3ULL;
    }
    RandomSource source(seed ^ hash);
    source.next();
    return source;
}

quint64 RandomSource::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

quint32 RandomSource::below(quint32 bound)
{
    Q_ASSERT(bound > 0);
    const quint32 threshold = (0U - bound) % bound;
    while (true) {
        const quint64 product = (next() >> 32) * bound;
        if (static_cast<quint32>(product) >= threshold)
            return static_cast<quint32>(product >> 32);
    }
}

} // namespace drills
