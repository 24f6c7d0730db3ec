#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace drills {

/// Chance that is the same on every machine: SplitMix64 (Steele, Lea, Flood 2014), bounded by multiplication with
/// rejection (Lemire 2019). The std distributions differ between libraries.
class RandomSource {
public:
    explicit RandomSource(quint64 seed) : m_state(seed) {}

    /// Another stream for another purpose, so that one draw more here changes nothing there.
    [[nodiscard]] static RandomSource of(quint64 seed, const QString &purpose);

    quint64 next();
    /// 0 .. bound-1, each as likely. The bound must be above 0.
    quint32 below(quint32 bound);

private:
    quint64 m_state;
};

/// Bytes nobody can foretell: salts, ids.
class EntropySource {
public:
    EntropySource() = default;
    virtual ~EntropySource() = default;
    EntropySource(const EntropySource &) = delete;
    EntropySource &operator=(const EntropySource &) = delete;

    [[nodiscard]] virtual std::array<quint8, 16> bytes16() = 0;
};

} // namespace drills
